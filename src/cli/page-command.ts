import { type Command, Option } from 'commander'
import { articleId, attributionId, revisionId } from '../core/ids.ts'
import { toArchivedPageHtml } from '../export/index.ts'
import { findArchivedPage, toPageView } from '../pipeline/index.ts'
import { addArchiveOption, archivePlace } from './archive-place.ts'
import { exit } from './failure.ts'
import { openSettled } from './open-settled.ts'
import { addLedgerOption, type LedgerOptions } from './options.ts'
import { print, say, type Terminal } from './terminal.ts'

interface PageOptions extends LedgerOptions {
  readonly archive?: string
  readonly revision?: string
  readonly attribution?: string
  readonly format: 'html' | 'raw'
}

/** `hearsay page`: the page that an article was taken from, as it was fetched. */
export function addPageCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program
    .command('page')
    .description('print the archived page of an article, harmless, with the words lit that were read in it')
    .argument('<article>', 'the id of an article')
  addArchiveOption(addLedgerOption(command))
    .option('--revision <id>', 'the text of the article, by its id (default: the latest)')
    .option('--attribution <id>', 'light the words of this attribution alone')
    .addOption(
      new Option('--format <name>', 'html: harmless, to be opened in a browser; raw: the bytes as they were fetched')
        .choices(['html', 'raw'])
        .default('html'),
    )
    .action(async (id: string, { ledger, archive, revision, attribution, format }: PageOptions) => {
      const store = await openSettled(ledger)
      try {
        const page = await findArchivedPage(store, archivePlace(ledger, terminal.cwd, archive), {
          article: articleId(id),
          ...(revision !== undefined && { revision: revisionId(revision) }),
          ...(attribution !== undefined && { attribution: attributionId(attribution) }),
        })
        if (format === 'raw') terminal.stdout.write(page.copy.bytes)
        else await print(terminal.stdout, toArchivedPageHtml(toPageView(page)))
        if (format === 'raw' && terminal.stdout.isTTY)
          say(terminal, 'These are the bytes of a stranger: do not open them in a browser.')
      } finally {
        await store.close()
      }
      done(exit.allRead)
    })
}
