/**
 * How browsers call the folder with the pictures and frames of a page that they save, in the languages that they speak:
 * "Report.html" has "Report_files" or "Report-Dateien" beside it.
 */
const endings =
  /^(.+)[-_.](?:files|dateien|fichiers|archivos|file|bestanden|filer|tiedostot|pliki|soubory|elemei|ficheiros|arquivos|dosyalar|datoteke|fitxers|failid|fails|bylos|fajlovi|fitxategiak)$/i

/** Whether a folder holds the parts of a page saved beside it: they are no reports, though some are HTML. */
export function isCompanion(folder: string, siblings: readonly string[]): boolean {
  const page = endings.exec(folder)?.[1]
  return page !== undefined && siblings.some((name) => name.startsWith(`${page}.`) && /\.(?:x?html?|mht)$/i.test(name))
}
