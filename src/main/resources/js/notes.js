/**
 * Mentions: while somebody types @ and a name into a note, the people who fit are offered below the field. What is
 * chosen is written as [~key], as in Jira's own texts. Fields take part by data-c360-mentions, where people are found.
 */
define('customer360/notes', [], function () {
    'use strict';

    const FIELD = 'textarea[data-c360-mentions]';
    const TYPED = /(^|\s)@([^\s@[\]]{0,60})$/;
    const LIST = 'c360-mention-list';

    let latest = 0;

    /** What follows the @ before the cursor, or null. */
    function typed(field) {
        const found = TYPED.exec(field.value.slice(0, field.selectionStart));
        return found && field.selectionStart === field.selectionEnd ? found[2] : null;
    }

    function listOf(field) {
        return field.parentElement.querySelector('.' + LIST);
    }

    function close(field) {
        latest++;
        const list = listOf(field);
        if (list) {
            list.remove();
            ['aria-activedescendant', 'aria-autocomplete', 'aria-controls'].forEach(function (name) {
                field.removeAttribute(name);
            });
        }
    }

    function look(field) {
        const name = typed(field);
        if (name === null) {
            close(field);
            return;
        }
        const asked = ++latest;
        window.setTimeout(function () {
            if (asked === latest) {
                ask(field, name, asked);
            }
        }, 150);
    }

    function ask(field, name, asked) {
        window.fetch(field.dataset.c360Mentions + '?q=' + encodeURIComponent(name), {
            credentials: 'same-origin',
            headers: {Accept: 'application/json'}
        }).then(function (response) {
            return response.ok ? response.json() : [];
        }).then(function (people) {
            if (asked === latest && field.isConnected) {
                offer(field, people);
            }
        }).catch(function () {
            close(field);
        });
    }

    function offer(field, people) {
        const asked = latest;
        close(field);
        latest = asked;
        if (!people.length) {
            return;
        }
        const list = document.createElement('ul');
        list.className = LIST;
        list.id = field.id + '-people';
        list.setAttribute('role', 'listbox');
        list.setAttribute('aria-label', AJS.I18n.getText('c360.notes.people.label'));
        list.append(...people.map(function (person, at) {
            const option = document.createElement('li');
            option.className = 'c360-mention-option';
            option.id = list.id + '-' + at;
            option.setAttribute('role', 'option');
            option.dataset.c360Key = person.value;
            option.textContent = person.label;
            option.addEventListener('mousedown', function (event) {
                event.preventDefault();
                choose(field, option);
            });
            return option;
        }));
        field.after(list);
        field.setAttribute('aria-autocomplete', 'list');
        field.setAttribute('aria-controls', list.id);
        select(field, list.firstElementChild);
    }

    function select(field, option) {
        const list = option.parentElement;
        list.querySelectorAll('[aria-selected]').forEach(function (other) {
            other.removeAttribute('aria-selected');
        });
        option.setAttribute('aria-selected', 'true');
        option.scrollIntoView({block: 'nearest'});
        field.setAttribute('aria-activedescendant', option.id);
    }

    function choose(field, option) {
        const end = field.selectionStart;
        const start = end - typed(field).length - 1;
        field.setRangeText('[~' + option.dataset.c360Key + '] ', start, end, 'end');
        close(field);
        field.focus();
    }

    /** Listens ahead of the forms, so that Escape closes the list first. */
    function onKeydown(event) {
        const field = event.target.closest(FIELD);
        const list = field && listOf(field);
        if (!list) {
            return;
        }
        const chosen = list.querySelector('[aria-selected]');
        const moves = {
            ArrowDown: chosen.nextElementSibling || list.firstElementChild,
            ArrowUp: chosen.previousElementSibling || list.lastElementChild
        };
        if (moves[event.key]) {
            select(field, moves[event.key]);
        } else if (event.key === 'Enter' || event.key === 'Tab') {
            choose(field, chosen);
        } else if (event.key === 'Escape') {
            close(field);
        } else {
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
    }

    function start() {
        window.addEventListener('keydown', onKeydown, true);
        document.addEventListener('input', function (event) {
            if (event.target.matches(FIELD)) {
                look(event.target);
            }
        });
        document.addEventListener('focusout', function (event) {
            if (event.target.matches(FIELD)) {
                close(event.target);
            }
        });
    }

    return {start: start};
});

require('customer360/notes').start();
