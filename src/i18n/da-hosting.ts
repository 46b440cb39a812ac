/** Danish words at the top of the files for web servers. */

/** Advice, as it holds for the whole host and not for the site alone. */
const always =
  'Svarer værten kun over https, så send også Strict-Transport-Security: max-age=31536000';

export const hostingWords = {
  headers: `Svarhoveder, for Netlify og Cloudflare Pages.\n${always}`,
  redirects: 'Flyttede og tilbagetrukne adresser, for Netlify, Cloudflare Pages og GitLab.',
  apache: `Svarhoveder, flyttede og tilbagetrukne adresser, for Apache.\n${always}`,
  nginx: `Flyttede og tilbagetrukne adresser, for nginx.
I http { }:    include …/omdirigeringer.nginx.conf;
I server { }:  error_page 410 $uri/index.html;
               if ($punkt_flyttet) { return 301 $punkt_flyttet; }
               if ($punkt_trukket) { return 410; }`,
  nginxHeaders: `Svarhoveder, for nginx.
I server { }:  include …/svarhoveder.nginx.conf;
En location med en add_header for sig selv skal også have linjen.
${always}`,
  caddy: `Svarhoveder, for Caddy.\nI stedets blok:  import …/svarhoveder.caddy\n${always}`,
} as const;
