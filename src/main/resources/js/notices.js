/** Whoever goes to the customer of a notice has read it: that is told on the way, which costs no waiting. */
define('customer360/notices', [], function () {
    'use strict';

    /** The left button goes there, the middle one in a new tab. */
    function onClick(event) {
        if (event.button > 1) {
            return;
        }
        const way = event.target.closest('a[data-c360-seen]');
        if (way) {
            window.fetch(way.dataset.c360Seen, {
                method: 'PUT',
                keepalive: true,
                credentials: 'same-origin',
                headers: {Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},
                body: '{}'
            }).catch(function () {
                return null;
            });
        }
    }

    function start() {
        document.addEventListener('click', onClick);
        document.addEventListener('auxclick', onClick);
    }

    return {start: start};
});

require('customer360/notices').start();
