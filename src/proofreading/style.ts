/** How the page looks: two columns where there is room, one below the other where there is none. */
export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 90rem; overflow-wrap: anywhere; padding: 1rem; }
pre { white-space: pre-wrap; }
.pair { border-top: 2px solid; display: grid; gap: 0 2rem; padding: 1rem 0; }
.pair > div { min-width: 0; }
.source p { margin: 0.25rem 0; white-space: pre-wrap; }
.read h2 { margin: 0 0 0.5rem; }
.page { border-bottom: 1px dotted; font-weight: bold; }
.left-out { opacity: 0.7; text-decoration: line-through; }
.left-out .reason { display: inline-block; text-decoration: none; }
.doubtful { background: #fff3bf; color: #000; }
.note { border-left: 4px solid #b35900; padding-left: 0.5rem; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; }
@media (min-width: 56rem) { .pair { grid-template-columns: 1fr 1fr; } }
`;
