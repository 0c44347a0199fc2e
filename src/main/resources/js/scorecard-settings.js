/**
 * What the form of a scorecard adds: the total and each item's share follow what is typed, items are dragged, and a
 * condition is tried.
 *
 * data-c360-points    a field that counts               data-c360-share   in the same row: its part of the total
 * data-c360-sum       where the total is shown          data-c360-grip    in a row: where it is taken
 * data-c360-try       a button: tries the condition of its row            data-c360-tried   where the answer goes
 */
define('customer360/scorecard-settings', ['customer360/field-options', 'customer360/form'], function (rows, forms) {
    'use strict';

    const FORM = '.c360-carddef-form';

    function points(field) {
        const number = Number(field.value.trim());
        return Number.isInteger(number) && number > 0 ? number : 0;
    }

    function percent(part) {
        return new Intl.NumberFormat(document.documentElement.lang || undefined, {
            style: 'percent', maximumFractionDigits: 1
        }).format(part);
    }

    function count(form) {
        const fields = Array.from(form.querySelectorAll('[data-c360-points]'));
        const total = fields.map(points).reduce(function (one, other) {
            return one + other;
        }, 0);
        form.querySelectorAll('[data-c360-sum]').forEach(function (sum) {
            sum.textContent = String(total);
        });
        fields.forEach(function (field) {
            const share = field.closest(rows.ROW).querySelector('[data-c360-share]');
            share.textContent = points(field) ? percent(points(field) / total) : '';
        });
    }

    /** Only what the condition is made of is sent, under the names of a condition. */
    function tryOut(button) {
        const row = button.closest(rows.ROW);
        const value = function (name) {
            return row.querySelector('[name^="' + name + '."]').value;
        };
        window.htmx.ajax('POST', button.dataset.c360Try, {
            source: button,
            target: row.querySelector('[data-c360-tried]'),
            swap: 'innerHTML',
            values: {search: value('itemSearches'), bound: value('itemBounds'), number: value('itemNumbers')}
        });
    }

    function draggable(list) {
        window.Sortable.create(list, {
            animation: 150,
            draggable: rows.ROW,
            handle: '[data-c360-grip]',
            ghostClass: 'c360-order-ghost',
            onEnd: function () {
                rows.renumber(list);
            }
        });
    }

    function onChange(event) {
        const form = event.target.closest(FORM);
        if (form) {
            count(form);
        }
    }

    function onClick(event) {
        const button = event.target.closest('[data-c360-try]');
        if (button) {
            tryOut(button);
        }
    }

    /** What is wrong may be folded away; a condition that could be tried is not wrong any more. */
    function onAnswer(event) {
        const elt = event.detail.requestConfig.elt;
        const form = elt.closest(FORM);
        if (form && event.detail.successful && elt.matches('[data-c360-try]')) {
            forms.showProblem(form, null);
            return;
        }
        const found = form && !event.detail.successful && form.querySelector('[aria-invalid="true"]');
        if (found) {
            form.querySelectorAll('details').forEach(function (fold) {
                fold.open = fold.open || Boolean(fold.querySelector('[aria-invalid="true"]'));
            });
            found.focus();
        }
    }

    function start() {
        window.htmx.onLoad(function (content) {
            content.querySelectorAll(FORM + ' ' + rows.LIST).forEach(draggable);
        });
        document.addEventListener('input', onChange);
        document.addEventListener('c360:rows', onChange);
        document.addEventListener('click', onClick);
        document.addEventListener('htmx:afterRequest', onAnswer);
    }

    return {start: start};
});

require('customer360/scorecard-settings').start();
