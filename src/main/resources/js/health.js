/**
 * The health of a customer: two points of the line become two days to compare, and whatever a sentence names is opened
 * and gets the focus where it stands.
 */
define('customer360/health', [], function () {
    'use strict';

    const PLACE = '#c360-at-';

    let first = null;

    // ---- two points of the line

    function say(text) {
        document.getElementById('c360-live').textContent = text;
        const told = document.getElementById('c360-health-picked');
        if (told) {
            told.textContent = text;
        }
    }

    function onPoint(event) {
        const row = event.target;
        if (!row.dataset.c360Day || row.dataset.c360Bar === '') {
            return;
        }
        if (!first || !first.isConnected || first === row) {
            first = row;
            say(AJS.I18n.getText('c360.health-page.first-day.label', row.dataset.c360Label));
            return;
        }
        const days = [first.dataset.c360Day, row.dataset.c360Day].sort();
        first = null;
        say('');
        compare(days[0], days[1]);
    }

    /** The answer is announced by the page; it is shown where the reader is taken. */
    function compare(from, to) {
        const form = document.getElementById('c360-why-days');
        if (form) {
            form.elements.from.value = from;
            form.elements.to.value = to;
            window.htmx.trigger(form, 'c360:days');
            form.closest('.c360-widget').scrollIntoView({block: 'nearest'});
        }
    }

    // ---- places that sentences name

    /** Opens what hides the place, and goes there; it may still have to be loaded. */
    function go() {
        const place = window.location.hash.startsWith(PLACE) && document.getElementById(window.location.hash.slice(1));
        if (!place) {
            return;
        }
        for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) {
            fold.open = true;
        }
        place.scrollIntoView({block: 'center'});
        place.focus({preventScroll: true});
    }

    function onSettle(event) {
        const hash = window.location.hash;
        if (hash.startsWith(PLACE) && event.target.querySelector('#' + CSS.escape(hash.slice(1)))) {
            go();
        }
    }

    /** The same place once more is no change of the address. */
    function onClick(event) {
        const link = event.target.closest('a[href*="' + PLACE + '"]');
        if (link && link.href === window.location.href) {
            go();
        }
        document.querySelectorAll('details.c360-assessment-actions[open]').forEach(function (menu) {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
    }

    function start() {
        document.addEventListener('c360:point', onPoint);
        document.addEventListener('click', onClick);
        document.addEventListener('htmx:afterSettle', onSettle);
        window.addEventListener('hashchange', go);
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', go);
        } else {
            go();
        }
    }

    return {start: start};
});

require('customer360/health').start();
