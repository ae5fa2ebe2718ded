/** Where the reader is: the story, if there is one. */
export function Crumbs({ story }: { readonly story?: { readonly href: string; readonly title: string } | undefined }) {
  return (
    <nav class="crumbs" aria-label="Where you are">
      <a class="quiet" href="/stories">
        Stories
      </a>
      <span aria-hidden="true">/</span>
      {story && (
        <>
          <a class="quiet" href={story.href} dir="auto">
            {story.title}
          </a>
          <span aria-hidden="true">/</span>
        </>
      )}
    </nav>
  )
}
