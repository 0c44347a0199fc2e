/** The options of a custom field in its form: rows that are added, removed and moved. */
define('customer360/field-options', [], function () {
    'use strict';

    const ROW = '[data-c360-option]';

    /** One more row, with nothing in it. */
    function grow(list) {
        const number = Number(list.dataset.c360Next);
        const row = list.querySelector(ROW).cloneNode(true);
        list.dataset.c360Next = String(number + 1);
        row.querySelectorAll('input').forEach(function (field) {
            field.name = field.name.split('.')[0] + '.' + number;
            field.id = field.name.replace('.', '-');
            field.value = '';
            field.defaultValue = '';
        });
        row.querySelectorAll('label').forEach(function (label) {
            label.htmlFor = label.htmlFor.replace(/-\d+$/, '-' + number);
        });
        list.append(row);
        return row;
    }

    function add(list) {
        grow(list).querySelector('input:not([type="hidden"])').focus();
    }

    /** The last row stays, emptied, because new ones are made from it. */
    function remove(row) {
        const list = row.parentElement;
        const next = row.nextElementSibling || row.previousElementSibling;
        if (next) {
            row.remove();
        } else {
            row.querySelectorAll('input').forEach(function (field) {
                field.value = '';
            });
        }
        (next || list).querySelector('input:not([type="hidden"])').focus();
    }

    function move(row, button) {
        const up = button.dataset.c360OptionMove === 'up';
        const other = up ? row.previousElementSibling : row.nextElementSibling;
        if (other) {
            other[up ? 'before' : 'after'](row);
            button.focus();
        }
    }

    // ---- after a conflict

    function inputs(row) {
        return Array.from(row.querySelectorAll('input'));
    }

    /** The rows that a person has written into, as the values of their inputs; the first is the option's id. */
    function entered(form) {
        return Array.from(form.querySelectorAll(ROW)).map(inputs).filter(function (row) {
            return row.some(function (input) {
                return input.value !== input.defaultValue;
            });
        }).map(function (row) {
            return row.map(function (input) {
                return input.value;
            });
        });
    }

    /**
     * Puts them into the newer form: each into the option that it was written for, else into a row of its own. Answers
     * what the newer form said there, by the names of the inputs.
     */
    function giveBack(form, rows) {
        return rows.flatMap(function (row) {
            const known = row[0] && find(form, row[0]);
            const all = inputs(known || blank(form));
            return all.map(function (input, at) {
                const newer = {name: input.name, newer: input.value};
                const differs = input.type !== 'hidden' && input.value !== row[at];
                input.value = differs ? row[at] : input.value;
                return known && differs ? newer : null;
            }).filter(Boolean);
        });
    }

    function find(form, id) {
        return Array.from(form.querySelectorAll(ROW)).find(function (row) {
            return inputs(row)[0].value === id;
        });
    }

    function blank(form) {
        return Array.from(form.querySelectorAll(ROW)).find(function (row) {
            return inputs(row).every(function (input) {
                return input.value === '';
            });
        }) || grow(form.querySelector('[data-c360-next]'));
    }

    function onClick(event) {
        const button = event.target.closest('[data-c360-option-add], [data-c360-option-remove], [data-c360-option-move]');
        if (!button) {
            return;
        }
        if (button.matches('[data-c360-option-add]')) {
            add(button.closest('fieldset').querySelector('[data-c360-next]'));
        } else if (button.matches('[data-c360-option-remove]')) {
            remove(button.closest(ROW));
        } else {
            move(button.closest(ROW), button);
        }
    }

    function start() {
        document.addEventListener('click', onClick);
    }

    return {ROW: ROW, entered: entered, giveBack: giveBack, start: start};
});

require('customer360/field-options').start();
