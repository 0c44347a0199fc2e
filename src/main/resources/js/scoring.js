/**
 * What the settings of scores add: totals that follow what is typed, curves by their two ends, folds that open where
 * something is wrong.
 *
 * data-c360-sum     what adds up          data-c360-addend   in it: a number     data-c360-total   in it: their total
 * data-c360-curve   a curve, by the way it goes: its ends, where two say it all, and its text
 * data-c360-values  fills a form with other values          data-c360-scoring-from   in it: says so
 */
define('customer360/scoring', ['customer360/form'], function (forms) {
    'use strict';

    const FORM = '.c360-scoring';
    const SUM = '[data-c360-sum]';
    const CURVE = '[data-c360-curve]';
    const WHOLE = 100;

    // ---- totals

    function add(sum) {
        const numbers = Array.from(sum.querySelectorAll('[data-c360-addend]'), function (field) {
            return Number(field.value.trim() || 'x');
        });
        const total = numbers.reduce(function (one, other) {
            return one + other;
        }, 0);
        const shown = sum.querySelector('[data-c360-total]');
        const text = Number.isFinite(total) ? String(Math.round(total * WHOLE) / WHOLE) : '?';
        if (shown.textContent !== text) {
            shown.textContent = text;
        }
        shown.classList.toggle('c360-scoring-wrong', total !== WHOLE);
    }

    // ---- curves

    function end(curve, name) {
        return curve.querySelector('[data-c360-curve-' + name + ']');
    }

    /** The two ends become the text: the lower value comes first. */
    function write(curve) {
        const ends = [end(curve, 'full').value.trim() + ':100', end(curve, 'none').value.trim() + ':0'];
        if (parseFloat(ends[0]) > parseFloat(ends[1])) {
            ends.reverse();
        }
        end(curve, 'text').value = ends.join(' ');
    }

    /** The text becomes the two ends, if those say it all. */
    function read(curve) {
        const points = end(curve, 'text').value.trim().split(/\s+/).map(function (point) {
            return point.split(':');
        });
        const full = points.find(function (point) {
            return Number(point[1]) === WHOLE;
        });
        const none = points.find(function (point) {
            return Number(point[1]) === 0;
        });
        const simple = points.length === 2 && Boolean(full && none);
        curve.querySelectorAll('[data-c360-curve-simple]').forEach(function (group) {
            group.hidden = !simple;
        });
        if (simple) {
            end(curve, 'full').value = full[0];
            end(curve, 'none').value = none[0];
        }
    }

    function onInput(event) {
        const sum = event.target.matches('[data-c360-addend]') && event.target.closest(SUM);
        const curve = event.target.closest(CURVE);
        if (sum) {
            add(sum);
        } else if (curve && event.target.matches('[data-c360-curve-text]')) {
            read(curve);
        } else if (curve && event.target.matches('[data-c360-curve-full], [data-c360-curve-none]')) {
            write(curve);
        }
    }

    // ---- after an answer

    function onAnswer(event) {
        const elt = event.detail.requestConfig.elt;
        const owner = elt.closest(FORM);
        if (!event.detail.successful) {
            reveal(owner, '[aria-invalid="true"]');
            return;
        }
        document.querySelectorAll(FORM).forEach(function (form) {
            form.querySelectorAll(SUM).forEach(add);
            form.querySelectorAll(CURVE).forEach(read);
        });
        if (owner && owner.isConnected && elt.matches('[data-c360-find]')) {
            forms.showProblem(owner, null);
        } else if (elt.matches('[data-c360-values]')) {
            (document.querySelector('[data-c360-scoring-from]') || document.querySelector('h1')).focus();
        } else if (elt.matches('[data-c360-reload]')) {
            revealNewer();
        }
    }

    /** What is wrong may be folded away. */
    function reveal(form, what) {
        const found = form && form.querySelector(what);
        if (found) {
            form.querySelectorAll('details').forEach(function (fold) {
                fold.open = fold.open || Boolean(fold.querySelector(what));
            });
            found.focus();
        }
    }

    /** After a conflict, newer values are told of a moment after the form has come. */
    function revealNewer() {
        window.setTimeout(function () {
            document.querySelectorAll(FORM).forEach(function (form) {
                reveal(form, '[aria-describedby*="-newer"]');
            });
        }, 0);
    }

    function start() {
        document.addEventListener('input', onInput);
        document.addEventListener('htmx:afterRequest', onAnswer);
    }

    return {start: start};
});

require('customer360/scoring').start();
