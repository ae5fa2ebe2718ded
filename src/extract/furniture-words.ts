/** Words of class names, ids and labels that name page furniture wherever they stand. */
export const furnitureWords: ReadonlySet<string> = new Set(
  `ad ads adslot adunit adsense advert adverts advertisement advertising advertorial sponsor sponsored sponsors outbrain taboola dfp mpu
   billboard leaderboard comment comments commenting commentlist disqus discussion discussions respond livefyre viafoura coral reactions
   guestbook talkback replies cookie cookies consent gdpr ccpa onetrust didomi newsletter newsletters signup subscribe subscription
   subscriptions subscriber regwall registration register mailing optin nl inbox related recirc recirculation recommended recommendations
   recommendation readnext readmore readalso seealso moreon morefrom mostread popular trending upnext promotion promotions promobox crosssell
   upsell share sharing sharebar shares social sharedaddy addthis addtoany sharethis follow followus nav navbar navigation menu menus submenu
   breadcrumb breadcrumbs crumbs pagination pager prevnext postnav footer footnav colophon masthead topbar toolbar sidebars rail rightrail
   leftrail aside tags taglist tagcloud modal overlay popup popover lightbox dialog interstitial disclaimers copyright boilerplate imprint
   polls vote voting authorbio biography bio aboutauthor authorbox authors byline cta popmake pum abowerbung caption captions figcaption credit
   credits skip skiplink printonly screenreader sronly donate donation donations membership jobs weather horoscope puzzles ticker relatedposts
   relatedarticles relatedstories relatedlinks relatedcontent relatednews mostpopular mostviewed navlinks pagenav sharebuttons sharebutton
   socialshare socialmedia sociallinks socialicons sociable shariff mashsb flair jp yarpp zergnet plista ligatus adsbygoogle adcontainer
   adwrapper adbox commentform pingback pingbacks trackback trackbacks akismet werbung anzeige anzeigen verwandte aehnliche kommentar
   kommentare teilen weiterempfehlen brotkrumen seitenleiste publicidad publicite pubblicita comentarios comentario commentaires commentaire
   commenti relacionadas relacionados similaires correlati compartir partager navegacion reklama komentarze powiazane udostepnij nieuwsbrief
   reacties gerelateerd boletin suscripcion suscribete timestamp pubdate login signin account feedback tooltip`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that name furniture where what they name leads elsewhere or is short: a text under such a name may be a part of the report. */
export const looseFurnitureWords: ReadonlySet<string> = new Set(
  `meta metadata postmeta entrymeta author abo paywall teaser teasers widget widgets hidden print gallery slideshow carousel sidebar banner
   banners topics keywords cmp poll quiz survey toast contribute trust legal disclaimer promo promos privacy slide response responses rating
   ratings foot`
    .split(/\s+/)
    .filter(Boolean),
)

/** Two neighbouring words of one name that together mean furniture, each harmless alone. */
export const furniturePairs: ReadonlySet<string> = new Set(
  `read next,read more,read also,see also,more on,more from,more stories,more news,more like,most read,most viewed,most popular,up next,
   you may,also read,also like,prev next,next prev,post navigation,author bio,author box,about author,sign up,log in,sign in,story links,
   site header,page header,site footer,page footer,right col,left col,side bar,side col,screen reader,visually hidden,sr only,no print,
   in brief,around web,from web,editors picks,editor picks,top stories,latest news,live feed,house ads,reader views,reader letters,
   letters box,have your,your say,voices below`
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean),
)

/** Elements that never hold the words of a report. */
export const furnitureElements: ReadonlySet<string> = new Set(
  `head title script noscript template nav footer aside button select option input textarea label dialog menu figure figcaption iframe picture
   img amp-consent amp-sidebar amp-ad amp-img amp-social-share amp-carousel amp-embed amp-iframe datalist progress rp rt`
    .split(/\s+/)
    .filter(Boolean),
)

/** ARIA roles that never hold the words of a report. */
export const furnitureRoles: ReadonlySet<string> = new Set(
  'banner navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist button status log'.split(
    ' ',
  ),
)
