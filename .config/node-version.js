/** Refuses an older Node than the one that npm installs: it could only fail in words of its own. */
const needed = 24;

if (Number.parseInt(process.versions.node) < needed) {
  console.error(
    `Punkt kræver Node ${needed}, men her kører Node ${process.versions.node}.\n` +
      'Kør »npm ci«. Hjælper det ikke, findes Node ikke som npm-pakke til dette system: installér det selv.',
  );
  process.exit(1);
}
