/** Types of what Astro gives every module, also before it has run for the first time. */
/// <reference types="astro/client" />
