/* global self, caches, fetch, URL, VERSION, FILES */
// Keeps the page usable without a network. VERSION and FILES are put before these lines when the page is built.
// Registered in ordinary browsers only: Office's web views would keep serving yesterday's code.

self.addEventListener('install', function (event) {
  event.waitUntil(
    caches
      .open(VERSION)
      .then(function (cache) {
        return cache.addAll(FILES);
      })
      .then(function () {
        return self.skipWaiting();
      }),
  );
});

self.addEventListener('activate', function (event) {
  event.waitUntil(
    caches
      .keys()
      .then(function (names) {
        return Promise.all(
          names.map(function (name) {
            return name === VERSION ? undefined : caches.delete(name);
          }),
        );
      })
      .then(function () {
        return self.clients.claim();
      }),
  );
});

// The network first, so that a new version is seen at once; what was kept when there is none.
self.addEventListener('fetch', function (event) {
  var address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) return;
  event.respondWith(
    fetch(event.request).catch(function () {
      return caches.match(event.request, { ignoreSearch: true }).then(function (kept) {
        return kept || self.Response.error();
      });
    }),
  );
});
