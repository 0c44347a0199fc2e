/**
 * Fills in what the panel beside a ticket may not compute while the issue is drawn: the open tickets.
 * The issue view replaces itself without a page load, so new content is looked through again.
 */
define('customer360/panel', [], function () {
    'use strict';

    const WAITING = '[data-c360-tickets]:not([data-c360-asked])';

    /** The one part we asked for, or null when something else answered. */
    function ticketsIn(html) {
        return new DOMParser().parseFromString(html, 'text/html').querySelector('.c360-panel-tickets');
    }

    /** The count goes into the element that is read out when it changes; the list follows below it. */
    function show(slot, tickets) {
        const count = tickets.querySelector('.c360-tickets');
        slot.querySelector('.c360-tickets').replaceChildren(...count.childNodes);
        tickets.querySelector('dl').remove();
        slot.append(tickets);
    }

    function load(slot) {
        slot.dataset.c360Asked = 'true';
        window.fetch(slot.dataset.c360Tickets, {
            credentials: 'same-origin',
            headers: {Accept: 'text/html'}
        }).then(function (response) {
            if (response.status === 401 || /\/login\.jsp/.test(response.url)) {
                showFailure(slot, AJS.I18n.getText('c360.panel.signed-out.error'));
                return null;
            }
            return response.ok ? response.text() : Promise.reject(new Error(String(response.status)));
        }).then(function (html) {
            if (html === null) {
                return;
            }
            const tickets = ticketsIn(html);
            if (!tickets) {
                throw new Error('something else answered');
            }
            show(slot, document.importNode(tickets, true));
        }).catch(function () {
            showFailure(slot, AJS.I18n.getText('c360.panel.tickets.error'));
        });
    }

    function showFailure(slot, text) {
        const words = document.createElement('span');
        words.className = 'c360-none';
        words.textContent = text;
        const retry = document.createElement('button');
        retry.type = 'button';
        retry.className = 'aui-button aui-button-link';
        retry.textContent = AJS.I18n.getText('c360.error.retry.action');
        retry.addEventListener('click', function () {
            slot.tabIndex = -1;
            slot.focus();
            load(slot);
        });
        slot.querySelector('dd').replaceChildren(words, ' ', retry);
    }

    function fill(container) {
        container.querySelectorAll(WAITING).forEach(load);
    }

    /** After paint: the tickets are searched for, and the issue comes first. */
    function fillSoon(container) {
        window.requestAnimationFrame(function () {
            window.setTimeout(fill, 0, container);
        });
    }

    function start() {
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', function () {
                fillSoon(document);
            });
        } else {
            fillSoon(document);
        }
        const JIRA = window.JIRA;
        if (JIRA && JIRA.bind && JIRA.Events) {
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, $context) {
                fillSoon($context && $context[0] || document);
            });
        }
    }

    return {start: start};
});

require('customer360/panel').start();
