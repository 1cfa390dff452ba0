"""The style sheet of our HTML reports: light and dark, phone and paper. Data only.

Each colour of text has a contrast of at least 4.5 to 1 on its ground in both schemes, which a test computes; the four series of a
chart keep 3 to 1 to the ground.
"""

STYLE = """
:root{color-scheme:light dark;--ground:#fff;--raised:#f4f6f8;--ink:#1b1f24;--soft:#505a64;--line:#c9d1d9;--link:#0550ae;
--bad:#a40e26;--odd:#7d4e00;--old:#6639ba;--fun:#0a5c6b;--good:#116329;--s0:#2563a8;--s1:#b35900;--s2:#6b7680;--s3:#7b3fb5}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--raised:#1e2329;--ink:#e6e9ed;--soft:#adb5bf;--line:#434c57;--link:#8cc2ff;
--bad:#ff9d96;--odd:#f0bf60;--old:#d2b3ff;--fun:#7fd6e6;--good:#7ee2a0;--s0:#6ea8e8;--s1:#f0a35c;--s2:#9aa4af;--s3:#c79bf2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:60rem;padding:1rem 1.25rem 3rem;background:var(--ground);color:var(--ink);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.35;margin:0 0 .35rem}
p{margin:.5rem 0;max-width:44rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100rem;padding:.5rem;background:var(--ground)}
.skip:focus{left:1rem}
.lead{font-size:1.1rem}
.soft,figcaption,caption,dt,.scale,.axis,footer{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1rem 0;padding:0}
nav a{display:inline-block;padding:.25rem 0}
.facts{display:grid;gap:.25rem 1.25rem;margin:1rem 0}
.facts div{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem}
.facts dd{margin:0;min-width:0}
.card{margin:1rem 0;padding:1rem;background:var(--raised);border-left:.35rem solid var(--line)}
.card.bad{border-color:var(--bad)}.card.odd{border-color:var(--odd)}.card.old{border-color:var(--old)}
.card.fun{border-color:var(--fun)}.card.good{border-color:var(--good)}
.badge{display:inline-block;white-space:nowrap;padding:0 .45em;border:2px solid;border-radius:.2em;font-size:.85rem;letter-spacing:.03em}
.badge.bad{color:var(--bad)}.badge.odd{color:var(--odd)}.badge.old{color:var(--old)}.badge.fun{color:var(--fun)}
.badge.good{color:var(--good)}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem .9rem;border-left:2px solid var(--line);white-space:pre-line;max-width:44rem}
mark{background:none;color:inherit;font-weight:600;text-decoration:underline;text-decoration-thickness:.12em}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding:.25rem 0}
th,td{padding:.4rem .9rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
tbody th{min-width:11rem}
thead th{font-weight:600;white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
.bar{display:block;width:100%;min-width:6rem;height:.7rem;margin-top:.4rem}
figure{margin:1rem 0}
figure.few{max-width:30rem}
.timeline{display:block;width:100%;height:9rem;border-bottom:1px solid var(--soft);border-top:1px dotted var(--line)}
.axis,.scale{display:flex;justify-content:space-between;font-size:.9rem}
.legend{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.key{display:inline-block;width:.8em;height:.8em;margin-right:.4em}
.s0{fill:var(--s0);background:var(--s0)}.s1{fill:var(--s1);background:var(--s1)}.s2{fill:var(--s2);background:var(--s2)}
.s3{fill:var(--s3);background:var(--s3)}
summary{cursor:pointer;padding:.25rem 0}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.9rem}
@media (max-width:40rem){body{padding:.75rem .9rem 2rem}h1{font-size:1.4rem}.facts div{grid-template-columns:1fr}.facts{gap:.6rem}
.timeline{height:7rem}}
@media print{:root{--ground:#fff;--raised:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000;--bad:#000;--odd:#000;--old:#000;
--fun:#000;--good:#000;--s0:#222;--s1:#777;--s2:#aaa;--s3:#ccc}nav,.skip{display:none}.card,figure,tr{break-inside:avoid}
h2,h3{break-after:avoid}.scroll{overflow:visible}.badge,.card,.key,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a[href^="http"]::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}body{max-width:none;padding:0;font-size:10.5pt}}
"""
