/** The public pages' one stylesheet: the client's tokens in small (docs of the values: apps/web/src/app/tokens.css). It is part of the page, and its hash of the page's policy. */
export const pageStyle = `
:root{color-scheme:light;--text:#16212b;--quiet:#4b5965;--line:#76838e;--hair:#d9dfe3;--paper:#fff;--chosen:#eff9fb;--accent:#005f6e;--accent-over:#004c58;--link:#005f6e;--danger:#9c1c16;--note:#e8f1fb;--warn:#fff1d6;--focus:#16212b}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;--text:#e8edf1;--quiet:#a9b5bf;--line:#73808b;--hair:#3a454f;--paper:#171d23;--chosen:#16303a;--accent:#00788a;--accent-over:#006a7a;--link:#67b8c7;--danger:#ff9a90;--note:#172a40;--warn:#35290f;--focus:#e8edf1}}
*{box-sizing:border-box}
body{max-width:608px;margin:0 auto;padding:32px 24px 64px;background:var(--paper);color:var(--text);font:400 1.125rem/1.75rem "Source Sans 3",system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:break-word}
.host{padding-bottom:16px;border-bottom:1px solid var(--text);font-size:1rem;line-height:1.5rem;font-weight:600}
h1{margin:32px 0 0;font-size:2rem;line-height:2.5rem;font-weight:600}
h2,legend{padding:0;margin:0 0 12px;font-size:1.25rem;line-height:1.75rem;font-weight:600}
main>h2{margin-top:32px}p{margin:8px 0}ul{padding-left:1.25rem}a{color:var(--link)}
dl{margin:24px 0 32px;border-top:1px solid var(--hair)}
dl>div{display:grid;grid-template-columns:80px minmax(0,1fr);gap:16px;padding:12px 0;border-bottom:1px solid var(--hair)}
dt{color:var(--quiet)}dd{margin:0}dd small,.hint{display:block;color:var(--quiet);font-size:1rem;line-height:1.5rem}
blockquote{margin:16px 0;padding-left:16px;border-left:3px solid var(--hair);white-space:pre-wrap}
form,.stack{display:grid;gap:28px}fieldset{min-width:0;margin:0;padding:0;border:0;display:grid;gap:8px}
.choice{display:flex;align-items:center;gap:14px;min-height:56px;padding:12px 16px;border:1px solid var(--line);border-radius:4px;cursor:pointer}
.choice:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--chosen);font-weight:600}
.line{display:flex;align-items:center;gap:12px;min-height:44px;cursor:pointer}
input[type=radio],input[type=checkbox]{flex:none;width:24px;height:24px;margin:0;accent-color:var(--accent)}
.field{display:block;font-weight:600}
.field input,.field textarea{display:block;width:100%;min-height:48px;margin-top:8px;padding:8px 12px;border:1px solid var(--line);border-radius:4px;background:var(--paper);color:inherit;font:inherit;font-weight:400}
.field .hint{font-weight:400}.wrong{display:block;color:var(--danger);font-weight:600}
button,.button{display:inline-flex;align-items:center;justify-content:center;width:100%;min-height:52px;padding:0 18px;border:1px solid var(--line);border-radius:4px;background:none;color:inherit;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
button.main,.button.main{border-color:var(--accent);background:var(--accent);color:#fff}button.main:hover,.button.main:hover{background:var(--accent-over)}
button.quiet{width:auto;min-height:24px;padding:0;border:0;color:var(--link);font-weight:400;text-decoration:underline}
.note,.problems{margin:24px 0;padding:12px 16px;border-left:4px solid var(--link);background:var(--note)}.note.warn{border-color:#c98710;background:var(--warn)}
.problems{border-color:var(--danger);background:none;outline:0;border:1px solid var(--danger);border-left-width:4px}.problems h2{margin:0}.problems a{color:var(--danger)}
footer{margin-top:40px;padding-top:16px;border-top:1px solid var(--hair);color:var(--quiet);font-size:1rem;line-height:1.5rem}
footer form{display:inline}
@supports selector(:has(*)){.if-yes,.if-else{display:none}form:has(#yes:checked) .if-yes,form:has(#else:checked) .if-else{display:grid;gap:28px}}
:focus-visible{outline:3px solid #ffd33d;outline-offset:0;box-shadow:0 0 0 5px var(--focus);border-radius:4px}
@media (max-width:600px){body{padding:20px 16px 40px}h1{margin-top:24px;font-size:1.75rem;line-height:2.125rem}dl>div{grid-template-columns:64px minmax(0,1fr)}}
@media print{@page{size:A4;margin:18mm 16mm 20mm}body{max-width:none;padding:0;color:#000;background:#fff;font-size:11pt;line-height:1.45}form,.button,footer,.no-print{display:none}}
`;
