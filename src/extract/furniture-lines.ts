import type { Block } from './find-blocks.ts'

/*
 * What lines of page furniture say, in the languages of most European outlets. Each list is of one kind; within a list
 * one line is one matter, its languages in the order en, de, fr, es, it, pt, nl, pl where they have words of their own.
 */

/** A label at the start of a line, then nothing that makes it a sentence: "Next year’s fair will go ahead." is news. */
const labels: readonly RegExp[] = [
  /^(?:advertis(?:ements?|ing)|adverts?|sponsored|promoted|paid content|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama)\b/i,
  /^(?:read|see|watch|listen)(?: (?:also|more|next|on|this|to))\b/i,
  /^(?:also read|related|more on this|more from|you may also like|you might also like|recommended|up next|don['’]t miss|more stories|in other news|in pictures|in numbers)\b/i,
  /^(?:lesen sie (?:auch|hier|dazu|mehr)|lies auch|mehr (?:zum thema|dazu|lesen)|auch interessant|schon gelesen|weiterlesen|zum weiterlesen|das könnte (?:sie|dich|ihnen)|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|themen|meldungen|nachrichten)|passend dazu|zum thema|siehe auch)(?!\p{L})/iu,
  /^(?:à lire|lire (?:aussi|également|la suite)|voir aussi|sur le même sujet|lee también|lea también|leer más|te puede interesar|ver también|le puede interesar|más información|leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também|saiba mais|lees (?:ook|meer|verder)|czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj)(?!\p{L})/iu,
  /^(?:share|follow us|follow|print|email|e-mail|save|tweet|copy link|gift this article|skip to|send to a friend|printer-friendly)\b/i,
  /^(?:teilen|drucken|merken|folgen sie|folge uns|artikel (?:teilen|drucken|merken)|partager|imprimer|compartir|compartilhar|condividi|síguenos|delen|udostępnij|drukuj)(?!\p{L})/iu,
  /^(?:sign up|subscribe|register|log ?in|join us|get the app|download our|abonnieren|anmelden|jetzt (?:abonnieren|anmelden|testen|registrieren)|s['’]abonner|abonnez|inscrivez|suscríbete|suscribirse|iscriviti|abbonati|assine|zapisz się|zaloguj)(?!\p{L})/iu,
  /^(?:tags?|topics?|filed under|categories|category|keywords|schlagwörter|schlagworte|stichwörter|themen|kategorien?|catégories?|mots[- ]clés|etiquetas|temas|categorías?|argomenti|tagi|słowa kluczowe)\s?:/iu,
  /^(?:source|quelle|fuente|fonte|źródło|bron)\s?:.{0,60}$/iu,
  /^(?:contact|kontakt|contacto|contatto|more information|weitere informationen|further information|weitere infos|weblinks?|links)\s?:?$/i,
  /^(?:\d+ )?(?:shares?|comments?|views?|likes?|kommentare?|commentaires?|comentarios?|commenti|komentarze)(?: \(\d+\))?$/i,
  /^(?:\d+ (?:min(?:ute)?s?|hours?|days?)) (?:read|ago)$|^(?:\d+ )?min(?:ute)?s? read$|^\d+ min(?:uten?|utes)? (?:lesezeit|de lecture|de lectura)$|^lesezeit\b/i,
  /^(?:published|posted|updated|last (?:updated|modified)|first published|modified|edited|veröffentlicht|publiziert|aktualisiert|erschienen|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|opublikowano|data publikacji)(?!\p{L}).{0,80}$/iu,
  /^(?:previous|next|older|newer)(?: (?:article|post|story|page))?\s?(?:$|[:«»‹›←→])|^(?:zurück|nach oben|weiter|vorheriger|nächster)(?: (?:zur|zum|artikel|beitrag)\b.{0,40})?$/i,
  /^[«»‹›←→]\s?\S/,
  /^\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4}))?$/i,
  /^(?:image|picture|photo|file picture) (?:caption|credit|source)\b/i,
  /^(?:poll|quiz|weather|horoscope|crossword)\b/i,
  /^(?:support|unterstützen sie|unterstütze)\s\p{Lu}\p{L}+.{0,60}$/u,
]

/** Sentences that begin like this speak about the page, not about the world. */
const notices: readonly RegExp[] = [
  /^(?:advertisement|sponsored|promoted|anzeige|werbung)\s?[:–—-]/i,
  /^\*?(?:werbung\b|this (?:post|article) (?:contains|may contain) (?:affiliate|references))/i,
  /^(?:(?:read|see) (?:also|more|next)|also read|related(?: (?:articles?|stories|coverage|reading))?|more on this|recommended|up next|don['’]t miss)\s?[:–—]/i,
  /^(?:auch interessant|(?:lesen|lies|sehen) (?:sie )?(?:auch|hier|dazu)|mehr (?:zum thema|dazu)|zum weiterlesen|siehe auch|à lire aussi|lire aussi|lea también|lee también|leggi anche|leia também|lees ook|czytaj (?:też|także|również)|zobacz (?:też|także|również))\s?[:–—]/iu,
  /^(?:sign up|subscribe|register|get|join|receive|enjoying|want|like this|never miss|do you want)\b.{0,160}\b(?:newsletters?|inbox|briefings?|subscribers?|e-?mails?|letter|alerts?|updates|sign up here|share it|full story)\b/i,
  /^(?:for the latest|download)\b.{0,120}\b(?:apps?|google play|app store)\b/i,
  /^follow\b.{0,80}\bon (?:facebook|twitter|instagram|telegram|whatsapp)\b/i,
  /^(?:you|you['’]ve|you have) (?:have )?(?:read|viewed|reached|used)\b.{0,120}\b(?:articles?|stories|limit)\b/i,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))/i,
  /^(?:the )?(?:views|opinions|comments)\b.{0,80}\b(?:expressed|of their|are those)\b.{0,120}\b(?:authors?|writers?|own|not|readers?)\b/i,
  /^(?:we|our|this (?:web)?site|by (?:using|continuing)|some|wir|diese (?:web)?seite|unsere|informujemy|ta strona|ce site|nous|este sitio|questo sito)(?!\p{L}).{0,160}\bcookies\b/iu,
  /^this (?:newspaper|(?:web)?site|paper|publication) is not responsible\b/i,
  /^(?:photo(?:graph)?|picture|image|file picture|credit|caption|illustration|graphic|video)s?\s?(?::|\/|(?:by|courtesy of) \p{Lu})/iu,
  /^(?:(?:titel|beitrags|symbol|vorschau|archiv|header)?(?:bild|foto|fotos|bilder|grafik)(?:nachweise?|quellen?|rechte|credits?)?|abbildung|crédits?(?: photos?)?|foto(?:grafía|grafia)?|imagen|immagine|zdjęcie|fot\.)\s?[:©/]/iu,
  /^(?:do you have|got) a (?:story|tip|news)\b|^(?:follow|find|like) us on\b/i,
  /^\((?:reporting|writing|editing|additional reporting) by \p{Lu}.{0,300}\)$/iu,
  /^(?:alle angaben ohne gewähr|\(alle angaben ohne gewähr\))/i,
  /^citation\s?:.{0,200}\bretrieved\b/i,
  /^this (?:article|story|content) is (?:only )?(?:for|available to) (?:subscribers|members)\b/i,
]

/** The same, for sentences that hold these words, in small letters: they are tried at every letter of every line. */
const wordsOfNotices: readonly RegExp[] = [
  /\b(?:sign up (?:for|to)|subscribe to) (?:our|the)\b.{0,80}\b(?:newsletters?|briefings?|letter|list|alerts?|channel|podcast)\b/,
  /\b(?:newsletter|posteingang|boletín)\b.{0,160}\b(?:anmelden|abonnieren|registrieren|inscri\S+|suscr\S+|iscri\S+)|\b(?:melden? (?:sie|dich)|abonnier\S+|inscri\S+|suscr\S+|iscri\S+)\b.{0,160}\b(?:newsletter|posteingang|boletín)\b/,
  /\b(?:to|and) (?:keep|continue) reading\b|\balready a (?:subscriber|member)\b/,
  /\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\bmay not be (?:re)?(?:published|produced|printed|used|copied)\b.{0,80}\bpermission\b|\bsubject to copyright\b/,
  /\b(?:korzystamy z|używamy|utilizamos|utiliza|verwenden|nutzt|verwendet|utilise|utilisons|utilizza) (?:plików |von )?cookies\b/,
]

/** Headings after which readers speak. */
const discussions: readonly RegExp[] = [
  /^(?:\d+ )?(?:your |readers?[’']? |latest |all |view |show |add |post )?(?:a )?(?:comments?|discussion)(?: \(?\d+\)?)?\s?:?$/i,
  /^(?:\d+ |your |readers?[’']? |readers )(?:responses?|replies|reactions|thoughts|letters|views|voices|remarks|say|write|think)(?: \(?\d+\)?)?\s?:?$/i,
  /^(?:leave a (?:reply|comment)|join the (?:discussion|conversation|debate)|have your say|what (?:our )?readers (?:say|write|think)|what do you think\?)/i,
  /^(?:\d+ )?(?:kommentare?|commentaires?|comentarios?|commenti|comentários|reacties|komentarze)(?: \(?\d+\)?)?\s?:?$/iu,
  /^(?:(?:einen? )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|(?:schreiben sie|schreibe?|hinterlasse?n?)(?: sie)? (?:einen? |uns )?(?:kommentar|antwort)|laisser un commentaire|deja (?:un comentario|una respuesta)|lascia un commento|deixe um comentário|dodaj komentarz|\d+ (?:gedanken|thoughts|réflexions|pensieri) (?:zu|on|sur|su)\b)/iu,
]

/** Headings that end a report: what follows is about the outlet or leads elsewhere. */
const endings: readonly RegExp[] = [
  /^(?:about the authors?|why (?:you can )?trust us|most (?:read|viewed|popular|shared)|also today|you may (?:also )?like|you might (?:also )?like|more (?:stories|headlines|news)|top stories|(?:what |more )?to read(?: next)?|read next)\b/i,
  /^(?:über (?:den autor|die autorin|uns)|ähnliche (?:artikel|beiträge|themen)|das könnte (?:sie|dich|ihnen) auch|meistgelesen|mehr (?:zum thema|artikel|aus|von|zu diesem)|weitere (?:artikel|beiträge|meldungen|nachrichten)|lesen sie auch|verwandte (?:artikel|themen)|à propos de l['’]auteur|articles (?:similaires|liés)|sur le même (?:sujet|thème)|lo más leído|artículos relacionados|noticias relacionadas|articoli correlati|più letti|artigos relacionados|podobne (?:artykuły|wpisy)|powiązane)(?!\p{L})/iu,
]

/** Headings of boxes within a report. */
const boxes =
  /^(?:related|more (?:on|from)|recommended|trending|popular|latest|editor['’]?s['’]? picks?|see also|further reading|read more)\b/i

const ending = /[.!?…]["”’»“)\]]*$/

/** Whether words end like a sentence and are long enough to be one. */
export function isSentence(line: string): boolean {
  return ending.test(line) && line.split(' ', 5).length === 5
}

/** Whether a line is a label, a link or a notice of the page, whatever element it stands in. */
export function isFurnitureLine(line: string): boolean {
  if (line.length >= 300) return false
  if (!isSentence(line) && line.length < 200 && labels.some((label) => label.test(line))) return true
  const small = line.toLowerCase()
  return notices.some((notice) => notice.test(line)) || wordsOfNotices.some((words) => words.test(small))
}

/** What a block does as a heading, or its last line: begins a discussion, ends the report, begins a box. */
export function headingKind({ lines, text, linked }: Block): 'discussion' | 'ending' | 'box' | undefined {
  const line = lines.at(-1) ?? ''
  if (line.length > 60) return undefined
  if (lines.length === 1 ? linked * 2 < text.length : true) {
    if (discussions.some((heading) => heading.test(line))) return 'discussion'
  }
  if (lines.length > 1 || ending.test(line)) return undefined
  if (endings.some((heading) => heading.test(line))) return 'ending'
  return boxes.test(line) ? 'box' : undefined
}
