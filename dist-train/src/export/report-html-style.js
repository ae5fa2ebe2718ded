/** The look of a report: the desk's tokens and marks in one sheet, without a font and without an address. */
export const reportStyle = `@page{margin:18mm 16mm}
:root{color-scheme:light dark;--ground:light-dark(#fff,#121514);--ink:light-dark(#16201d,#e9edea);--ink2:light-dark(#44504b,#b7c0bb);--rule:light-dark(#d5dcd6,#303835);--rule2:light-dark(#7d8a84,#717d77);--act:light-dark(#1c4fa3,#92b8f5);--against:light-dark(#a43f08,#f19a63);--who:light-dark(#e2ebe6,#26332e);--lamp:light-dark(#ffefb0,#4b3f12);--theirs:"Source Serif 4",Charter,"Bitstream Charter","Noto Serif",Georgia,serif;--ours:"Source Sans 3","Noto Sans","Segoe UI",system-ui,Arial,sans-serif}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:400 .9375rem/1.45 var(--ours);font-variant-numeric:tabular-nums}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 3rem}
.ti{font:600 2rem/1.18 var(--theirs);letter-spacing:-.012em;margin:.15rem 0 .5rem;text-wrap:balance;overflow-wrap:anywhere}
.list{font-family:var(--theirs);font-size:1.0625rem}.all{font-size:1.625rem;line-height:1.2;margin:.15rem 0 1rem}
.sub{font-size:1.0625rem;margin:0 0 .5rem}
p{margin:0}
a{color:var(--act)}
.k,.by,.lg,footer{color:var(--ink2);font-size:.875rem}
.id{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.8em;overflow-wrap:anywhere}
.lg{border-block:1px solid var(--rule);padding:.5rem 0;margin-top:1rem;line-height:2}
.lg>*{white-space:nowrap;margin-inline-end:.9rem}.lg>*>*{font-family:var(--theirs);color:var(--ink)}
.words{font:400 1.1875rem/1.85 var(--theirs);margin:1.25rem 0 2rem;overflow-wrap:break-word}
.words p{margin-bottom:.9rem;white-space:pre-line}
section{margin-top:2rem;border-top:4px double var(--rule2);padding-top:1rem}
.one[id]{margin-top:3.5rem;border-top:4px double var(--rule2);padding-top:2.5rem}
.src{font-weight:650;background:var(--who);border-radius:2px;padding:.06em .12em}
.cue{color:inherit;text-decoration:none;border:1.25px solid var(--ink2);border-radius:.3em;padding:.02em .26em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.cue.against{border-color:var(--against)}.cue.more{border-style:dashed}
.cue sup,.no sup{font:400 .6em/1 var(--ours);margin-left:.3em;vertical-align:.5em;unicode-bidi:isolate}
.no{text-decoration:none}
.cue .mk,sup{-webkit-user-select:none;user-select:none}
.con{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.26em;text-decoration-skip-ink:none;text-decoration-color:var(--ink2)}
.con.probable{text-decoration-style:dashed}.con.possible{text-decoration-style:dotted}.con.unknown{text-decoration:none}.con.unknown::before,.con.unknown::after{content:"";display:inline-block;width:.32em;height:.42em;border:solid var(--ink2);border-width:0 0 2px 2px;vertical-align:-.3em;margin-right:.04em}.con.unknown::after{border-width:0 2px 2px 0;margin:0 0 0 .04em}.nb{white-space:nowrap}
.con.against{text-decoration-color:var(--against)}.con .con{text-underline-offset:.5em}
.mk{width:1em;height:1em;vertical-align:-.14em}.mk-line{width:1.6em;height:.53em;vertical-align:.16em}.cue .mk{font-size:.62em;vertical-align:.08em;margin-right:.32em}
.mk-against{color:var(--against)}
:target{background:var(--lamp)}
:focus-visible{outline:2px solid var(--act);outline-offset:2px}
table{width:100%;border-collapse:collapse;table-layout:fixed}.notes th:nth-child(1){width:3.6rem}.notes th:nth-child(2){width:10.5rem}.notes th:nth-child(3){width:7.6rem}.notes th:nth-child(5){width:2.6rem}.names th:nth-child(1){width:13rem}.names th:nth-child(2){width:14rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400;overflow-wrap:anywhere}
thead th{color:var(--ink2);font-size:.8125rem;padding-top:0;overflow-wrap:normal}
tbody th a{font-weight:600}
.in{color:var(--ink2);font:400 .8125rem/1.45 var(--ours)}.in .t{font-size:1.08em}
.t{font-family:var(--theirs);font-size:1rem}.r{text-align:end;padding-right:0}.nw{white-space:nowrap}
.two{display:grid;grid-template-columns:1fr 1.6fr;gap:2rem}
dl{display:grid;grid-template-columns:1fr auto;gap:.2rem 1rem;margin:0}dt{font-family:var(--theirs)}dd{margin:0}
ul,ol{margin:0;padding:0;list-style:none}li+li{margin-top:.4rem}
footer{border-top:1px solid var(--rule);margin-top:2rem;padding-top:.75rem}
tr{break-inside:avoid}.sub{break-after:avoid}
@media (max-width:40rem){.two{grid-template-columns:1fr;gap:1rem}table,tbody,tr,td,tbody th{display:block;border:0;padding:0}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}tr{border-bottom:1px solid var(--rule);padding:.6rem 0}.r{text-align:start}.r::before{content:"sure "}.notes th:nth-child(n){width:auto}.notes tr{display:grid;grid-template-columns:2.6rem 1fr}.notes tbody th{grid-row:1/span 4;white-space:normal}.notes td{grid-column:2}.notes th .in{display:block}td .nw+br{display:none}td .nw{margin-right:.9rem}td:empty{display:none}}
@media (prefers-contrast:more){:root{--ink2:var(--ink);--rule:var(--rule2)}}
@media print{:root{color-scheme:light;--who:transparent}main{max-width:none;padding:0}.words{font-size:11.5pt;line-height:1.75}body{font-size:9.5pt}a{color:inherit}.one[id]{break-before:page;border:0;margin:0;padding:0}}
`;
/** SHA-256 of the sheet, by which the page's policy lets it in and no other style. A test holds the two together. */
export const reportStyleHash = 'sha256-+7NQyuKPJm48+PbhwwGmT0euducRnLeCAh7yUhFwLpg=';
