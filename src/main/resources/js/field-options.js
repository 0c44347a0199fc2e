/**
 * Rows in a form that are added, removed and moved, such as the options of a custom field. Their fields are numbered
 * from 0 in the order of the form, so that a problem with one is told by its number.
 *
 * data-c360-options       a list of rows; new ones are made from its template, else from a row
 * data-c360-option        a row: its first field is its id
 * data-c360-option-add    a button: one more row in the list beside it
 * data-c360-option-move   in a row: a button, "up" or "down"       data-c360-option-remove   in a row: a button
 * data-c360-filled        a form whose rows are all meant, though nobody has typed them
 *
 * A list hears "c360:rows" when its rows are others than before.
 */
define('customer360/field-options', [], function () {
    'use strict';

    const LIST = '[data-c360-options]';
    const ROW = '[data-c360-option]';
    const FIELDS = 'input, select, textarea';

    function inputs(row) {
        return Array.from(row.querySelectorAll(FIELDS));
    }

    /** The list's rows have changed: every row of the form gets the number of its place. */
    function renumber(list) {
        list.closest('form').querySelectorAll(ROW).forEach(function (row, number) {
            inputs(row).forEach(function (field) {
                field.name = field.name.split('.')[0] + '.' + number;
            });
            ['id', 'for', 'aria-describedby', 'aria-labelledby'].forEach(function (attribute) {
                row.querySelectorAll('[' + attribute + ']').forEach(function (part) {
                    part.setAttribute(attribute, part.getAttribute(attribute).replace(/-\d+(?=$|-error|-newer|\s)/g, '-' + number));
                });
            });
        });
        list.dispatchEvent(new CustomEvent('c360:rows', {bubbles: true}));
    }

    function empty(row) {
        inputs(row).forEach(function (field) {
            field.value = '';
            field.defaultValue = '';
        });
    }

    /** One more row, with nothing in it. */
    function grow(list) {
        const template = list.querySelector('template');
        const row = (template ? template.content : list).querySelector(ROW).cloneNode(true);
        if (!template) {
            empty(row);
        }
        list.append(row);
        renumber(list);
        return row;
    }

    function focusIn(container) {
        container.querySelector('input:not([type="hidden"])').focus();
    }

    /** Without a template the last row stays, emptied, because new ones are made from it. */
    function remove(row) {
        const list = row.closest(LIST);
        const next = neighbour(row, 'next') || neighbour(row, 'previous');
        if (!next && !list.querySelector('template')) {
            empty(row);
            focusIn(row);
            return;
        }
        row.remove();
        renumber(list);
        if (next) {
            focusIn(next);
        } else {
            list.parentElement.querySelector('[data-c360-option-add]').focus();
        }
    }

    function neighbour(row, side) {
        const other = row[side + 'ElementSibling'];
        return other && other.matches(ROW) ? other : null;
    }

    function move(row, button) {
        const up = button.dataset.c360OptionMove === 'up';
        const other = neighbour(row, up ? 'previous' : 'next');
        if (other) {
            other[up ? 'before' : 'after'](row);
            renumber(row.closest(LIST));
            button.focus();
        }
    }

    // ---- after a conflict

    function isChanged(field) {
        if (field.tagName === 'SELECT') {
            const first = field.querySelector('option[selected]') || field.options[0];
            return field.value !== first.value;
        }
        return field.value !== field.defaultValue;
    }

    function lists(form) {
        return Array.from(form.querySelectorAll(LIST));
    }

    /** The rows that a person has written into: the number of their list, and what each of their fields holds. */
    function entered(form) {
        return lists(form).flatMap(function (list, number) {
            return Array.from(list.querySelectorAll(ROW)).map(inputs).filter(function (row) {
                return filled(form) || row.some(isChanged);
            }).map(function (row) {
                return {list: number, fields: row.map(function (field) {
                    return {value: field.value, changed: filled(form) || isChanged(field)};
                })};
            });
        });
    }

    /** Whether a person has chosen all that a form says, as when it was filled from an older version. */
    function filled(form) {
        return form.matches('[data-c360-filled]');
    }

    /**
     * Puts them into the newer form: each into the row that it was written for, else into a row of its own. Answers
     * what the newer form said there, by the names of the fields.
     */
    function giveBack(form, rows) {
        const notes = rows.flatMap(function (row) {
            const list = lists(form)[row.list];
            const known = row.fields[0].value && find(list, row.fields[0].value);
            return inputs(known || blank(list)).map(function (field, at) {
                const newer = field.value;
                const mine = row.fields[at];
                const differs = field.type !== 'hidden' && newer !== mine.value && (mine.changed || !known);
                field.value = differs ? mine.value : newer;
                return known && differs ? {field: field, newer: newer} : null;
            }).filter(Boolean);
        });
        if (rows.length) {
            renumber(lists(form)[0]);
        }
        return notes.map(function (note) {
            return {name: note.field.name, newer: note.newer};
        });
    }

    function find(list, id) {
        return Array.from(list.querySelectorAll(ROW)).find(function (row) {
            return inputs(row)[0].value === id;
        });
    }

    function blank(list) {
        return !list.querySelector('template') && Array.from(list.querySelectorAll(ROW)).find(function (row) {
            return inputs(row).every(function (field) {
                return field.value === '';
            });
        }) || grow(list);
    }

    function onClick(event) {
        const button = event.target.closest('[data-c360-option-add], [data-c360-option-remove], [data-c360-option-move]');
        if (!button) {
            return;
        }
        if (button.matches('[data-c360-option-add]')) {
            focusIn(grow(button.parentElement.querySelector(LIST)));
        } else if (button.matches('[data-c360-option-remove]')) {
            remove(button.closest(ROW));
        } else {
            move(button.closest(ROW), button);
        }
    }

    function start() {
        document.addEventListener('click', onClick);
    }

    return {LIST: LIST, ROW: ROW, entered: entered, giveBack: giveBack, renumber: renumber, start: start};
});

require('customer360/field-options').start();
