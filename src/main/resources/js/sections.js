/**
 * The sections of a customer in one long scroll: the list at the side and the address follow what is in view, and what
 * lies far below is fetched when the reader comes near.
 */
define('customer360/sections', [], function () {
    'use strict';

    const NEAR = '600px';

    /** The section that was asked for, until the reader moves on. */
    let wanted = null;

    function links() {
        return document.querySelectorAll('.c360-nav [data-c360-section]');
    }

    /** Marks a section as the current one, in the list and in the address. */
    function show(section) {
        links().forEach(function (link) {
            if (link.dataset.c360Section === section.dataset.section) {
                link.setAttribute('aria-current', 'page');
            } else {
                link.removeAttribute('aria-current');
            }
        });
        if (window.location.pathname !== section.dataset.url) {
            window.history.replaceState(null, '', section.dataset.url);
        }
    }

    /**
     * The section asked for while it is in view, else the last one whose beginning has been scrolled past the upper
     * third; at the very end, the last one.
     */
    function current(sections) {
        const root = document.documentElement;
        if (wanted && isInView(wanted)) {
            return wanted;
        }
        if (window.scrollY > 0 && window.scrollY + root.clientHeight >= root.scrollHeight - 2) {
            return sections[sections.length - 1];
        }
        return sections.reduce(function (found, section) {
            return section.getBoundingClientRect().top <= root.clientHeight / 3 ? section : found;
        }, sections[0]);
    }

    function isInView(section) {
        const box = section.getBoundingClientRect();
        return box.bottom > 0 && box.top < document.documentElement.clientHeight;
    }

    /** What is fetched above the section asked for must not push it away. */
    function stay() {
        document.addEventListener('htmx:afterSettle', function () {
            if (wanted) {
                wanted.scrollIntoView();
            }
        });
        ['wheel', 'touchmove', 'keydown', 'pointerdown'].forEach(function (move) {
            document.addEventListener(move, function () {
                wanted = null;
            }, {passive: true});
        });
    }

    function follow(sections) {
        let waiting = false;
        window.addEventListener('scroll', function () {
            if (!waiting) {
                waiting = true;
                window.requestAnimationFrame(function () {
                    waiting = false;
                    show(current(sections));
                });
            }
        }, {passive: true});
    }

    /** What comes near is fetched, once. */
    function fetchNear() {
        const observer = new IntersectionObserver(function (entries) {
            entries.filter(function (entry) {
                return entry.isIntersecting;
            }).forEach(function (entry) {
                observer.unobserve(entry.target);
                window.htmx.trigger(entry.target, 'c360:near');
            });
        }, {rootMargin: NEAR});
        document.querySelectorAll('[data-c360-near]').forEach(function (region) {
            observer.observe(region);
        });
    }

    function goTo(section) {
        wanted = section;
        section.scrollIntoView();
        section.querySelector('h2').focus({preventScroll: true});
    }

    /** A link of the list scrolls; the address it would have had becomes a step of its own for the back button. */
    function onClick(event) {
        const link = event.target.closest('.c360-nav [data-c360-section]');
        const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
        if (link && plain) {
            event.preventDefault();
            window.history.pushState(null, '', link.href);
            goTo(document.getElementById('c360-section-' + link.dataset.c360Section));
        }
    }

    function addressed(sections) {
        return sections.find(function (section) {
            return section.dataset.url === window.location.pathname;
        });
    }

    function begin() {
        const all = document.querySelector('[data-c360-scrolling]');
        if (!all) {
            return;
        }
        const sections = Array.from(all.querySelectorAll('[data-section]'));
        const asked = addressed(sections);
        if (asked && asked !== sections[0]) {
            wanted = asked;
            asked.scrollIntoView();
        }
        document.addEventListener('click', onClick);
        window.addEventListener('popstate', function () {
            const back = addressed(sections);
            if (back) {
                wanted = back;
                back.scrollIntoView();
            }
        });
        stay();
        fetchNear();
        follow(sections);
    }

    /** Waits for the page, and so for htmx, which has begun to wait before. */
    function start() {
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', begin);
        } else {
            begin();
        }
    }

    return {start: start};
});

require('customer360/sections').start();
