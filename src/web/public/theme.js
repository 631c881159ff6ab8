// Runs before the first picture, so that a chosen theme never flashes up in the other one.
try {
  const theme = localStorage.getItem('windward-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows the system.
}
