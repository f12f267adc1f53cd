// Counts the days to a deadline, where the page says the date: only who reads it knows what day it is.

const DAY = 86_400_000;

addEventListener('DOMContentLoaded', () => {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-due]')) {
    // The last day ends in Vietnam, wherever it is read.
    const left = Math.floor((Date.parse(`${time.dateTime}T23:59:59+07:00`) - Date.now()) / DAY);
    const words = left < 0 ? 'đã qua' : left === 0 ? 'hôm nay' : `còn ${left} ngày`;
    time.dataset.left = words;
  }
});
