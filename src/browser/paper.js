// What each sheet says of itself at its foot, and a stylesheet cannot know: the page, its date, its address.
addEventListener('beforeprint', () => {
  const updated = document.querySelector('.updated')?.textContent;
  const address = location.protocol === 'file:' ? '' : location.origin + location.pathname;
  const about = [document.title, updated, address].filter(Boolean).join(' · ');
  document.documentElement.style.setProperty('--about', JSON.stringify(about));
});
