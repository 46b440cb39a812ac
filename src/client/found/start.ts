/**
 * On the page of an item: only where its address, or the visit before, may say what the search found is
 * loaded what marks it.
 */
if (location.search !== '' || history.state !== null) void import('./linked-words.ts');
