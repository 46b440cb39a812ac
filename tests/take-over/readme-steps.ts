/** The numbered steps of a section of README.md. */

export interface Step {
  /** Its lines for a shell; empty where it has none. */
  script: string;
  /** Files and folders of `content/` that its text names, from there. */
  names: string[];
}

/** The steps of the section with this `heading`, in order. */
export function readmeSteps(readme: string, heading: string): Step[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return text
    .split(/^\d+\. /m)
    .slice(1)
    .map((step) => ({
      script: [...step.matchAll(block)].map(([, , lines = '']) => lines).join('\n'),
      names: [...step.replaceAll(block, '').matchAll(/`content\/([^`]+)`/g)].map(([, name = '']) =>
        name.replace(/\/$/, ''),
      ),
    }));
}

const block = /^( *)```sh\n([\s\S]*?)^\1```$/gm;
