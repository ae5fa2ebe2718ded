/** The look of an archived page: our words above a double rule, its own below, in the desk's tokens. */
export const archivedPageStyle = `:root{color-scheme:light dark;--ground:light-dark(#fff,#121514);--ink:light-dark(#16201d,#e9edea);--ink2:light-dark(#44504b,#b7c0bb);--rule2:light-dark(#7d8a84,#717d77);--act:light-dark(#1c4fa3,#92b8f5);--lamp:light-dark(#ffefb0,#4b3f12);--theirs:"Source Serif 4",Charter,"Noto Serif",Georgia,serif;--ours:"Source Sans 3","Noto Sans","Segoe UI",system-ui,sans-serif}
*{box-sizing:border-box}
body{margin:0 auto;max-width:48rem;padding:1.5rem 1.25rem 4rem;background:var(--ground);color:var(--ink);font:400 1.0625rem/1.6 var(--theirs);overflow-wrap:anywhere}
body>header{font:400 .875rem/1.45 var(--ours);color:var(--ink2);border-bottom:4px double var(--rule2);padding-bottom:.75rem;margin-bottom:1.5rem}
body>header p{margin:0 0 .35rem}
a{color:var(--act)}
code{font:.8125rem/1.4 ui-monospace,"DejaVu Sans Mono",monospace}
mark{background:var(--lamp);color:inherit;border-radius:2px;padding:.05em .1em}
table{border-collapse:collapse;max-width:100%}
td,th{vertical-align:top;text-align:start;padding:.15rem .5rem .15rem 0}
h1{font-size:1.75rem;line-height:1.2;text-wrap:balance}
pre{white-space:pre-wrap;font:inherit}
`

/** Of exactly these letters, for the page's policy: no other style counts. */
export const archivedPageStyleHash = 'sha256-WRssd6O+3itZqywFqx5rqFcOigWuPUnjQUZrAfOm0sE='
