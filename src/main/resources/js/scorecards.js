/** Scorecards of a customer: a slider and the number beside it say the same, and a box only what was kept. */
define('customer360/scorecards', [], function () {
    'use strict';

    const TENTHS = /^\d{1,3}([.,]\d)?$/;

    function onInput(event) {
        const field = event.target;
        if (field.dataset.c360Slides) {
            document.getElementById(field.dataset.c360Slides).value = field.value;
            return;
        }
        const slider = field.id && document.querySelector('[data-c360-slides="' + CSS.escape(field.id) + '"]');
        if (slider && TENTHS.test(field.value.trim())) {
            slider.value = field.value.trim().replace(',', '.');
        }
    }

    function onAnswer(event) {
        const box = event.detail.requestConfig.elt;
        if (!event.detail.successful && box.matches('.c360-objective input')) {
            box.checked = box.defaultChecked;
        }
    }

    function start() {
        document.addEventListener('input', onInput);
        document.addEventListener('htmx:afterRequest', onAnswer);
    }

    return {start: start};
});

require('customer360/scorecards').start();
