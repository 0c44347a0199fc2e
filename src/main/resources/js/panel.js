/**
 * Fills in what the panel beside a ticket may not compute while the issue is drawn, the open tickets, and lets
 * people who may edit change the tags.
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

    // ---- tags

    function tagsIn(element) {
        return element.closest('[data-c360-tags]');
    }

    function openTagForm(tags) {
        const form = tags.querySelector('form');
        form.hidden = false;
        tags.querySelector('.c360-tag-add').hidden = true;
        form.elements.name.focus();
        suggest(tags, '');
    }

    function closeTagForm(tags) {
        tags.querySelector('form').hidden = true;
        const add = tags.querySelector('.c360-tag-add');
        add.hidden = false;
        add.focus();
    }

    /** The newest question; an older answer that comes late is not heard. */
    let latest = 0;

    /** The names that fit what was typed; the browser offers them. */
    function suggest(tags, typed) {
        const asked = ++latest;
        window.setTimeout(function () {
            if (asked === latest) {
                ask(tags, typed, asked);
            }
        }, 150);
    }

    function ask(tags, typed, asked) {
        const address = tags.dataset.c360Tags.replace(/\/customers\/\d+\/tags$/, '/tags?q=') + encodeURIComponent(typed);
        window.fetch(address, {
            credentials: 'same-origin',
            headers: {Accept: 'application/json'}
        }).then(function (response) {
            return response.ok ? response.json() : [];
        }).then(function (names) {
            if (asked !== latest || !tags.isConnected) {
                return;
            }
            tags.querySelector('datalist').replaceChildren(...names.filter(function (name) {
                return name.label === name.value;
            }).map(function (name) {
                return new Option(name.label, name.value);
            }));
        }).catch(function () {
            tags.querySelector('datalist').replaceChildren();
        });
    }

    /** Changes the tags on the server, which answers with all of them. */
    function change(tags, method, below, body) {
        const options = {
            method: method,
            credentials: 'same-origin',
            headers: {Accept: 'text/html', 'X-Atlassian-Token': 'no-check'}
        };
        if (body) {
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(body);
        }
        window.fetch(tags.dataset.c360Tags + below + '?panel=true', options).then(function (response) {
            return response.text().then(function (html) {
                const found = new DOMParser().parseFromString(html, 'text/html');
                const next = found.querySelector('[data-c360-tags]');
                if (response.ok && next) {
                    const shown = document.importNode(next, true);
                    tags.replaceWith(shown);
                    shown.querySelector('.c360-tag-add').focus();
                } else {
                    const problem = found.querySelector('[data-c360-field]');
                    complain(tags, problem && problem.textContent.trim());
                }
            });
        }).catch(function () {
            complain(tags, '');
        });
    }

    function complain(tags, text) {
        tags.querySelector('.c360-panel-problem').textContent = text || AJS.I18n.getText('c360.panel.tags.error');
    }

    function onClick(event) {
        const tags = event.target instanceof Element && tagsIn(event.target);
        if (!tags) {
            return;
        }
        const remove = event.target.closest('[data-c360-untag]');
        if (remove) {
            change(tags, 'DELETE', '/' + remove.dataset.c360Untag);
        } else if (event.target.closest('.c360-tag-cancel')) {
            closeTagForm(tags);
        } else if (event.target.closest('.c360-tag-add')) {
            openTagForm(tags);
        }
    }

    function onSubmit(event) {
        const tags = tagsIn(event.target);
        if (tags) {
            event.preventDefault();
            change(tags, 'POST', '', {name: event.target.elements.name.value});
        }
    }

    function onInput(event) {
        const tags = tagsIn(event.target);
        if (tags && event.inputType) {
            suggest(tags, event.target.value);
        }
    }

    function onKeydown(event) {
        const tags = event.key === 'Escape' && event.target.matches('.c360-panel-tag-form input') && tagsIn(event.target);
        if (tags) {
            event.stopPropagation();
            closeTagForm(tags);
        }
    }

    // ---- life

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
        document.addEventListener('click', onClick);
        document.addEventListener('submit', onSubmit);
        document.addEventListener('input', onInput);
        document.addEventListener('keydown', onKeydown, true);
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
