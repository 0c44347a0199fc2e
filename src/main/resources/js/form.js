/** Forms that open in place: what is wrong with them, and how they close without losing anything. */
define('customer360/form', ['customer360/fields', 'customer360/message'], function (fields, message) {
    'use strict';

    const FORM = 'form[data-c360-form]';
    const REGION = '[data-c360-region]';
    const SLOT = '[data-c360-slot], .c360-widget-body';

    /** What a form has pushed out of its slot, so that Cancel costs no request. */
    const aside = new WeakMap();

    // ---- what is wrong

    /** Moves an error below its field; errors of fields the form does not show stay in the message. */
    function moveToField(form, error) {
        const field = fields.of(form, error.dataset.c360Field);
        const group = field && field.closest('.c360-field, .c360-flag');
        if (!group || group.closest('[hidden]')) {
            return;
        }
        const text = document.createElement('p');
        text.className = 'error';
        text.id = field.id + '-error';
        text.textContent = error.textContent;
        group.append(text);
        field.dataset.c360Described = field.getAttribute('aria-describedby') || '';
        field.setAttribute('aria-describedby', (text.id + ' ' + field.dataset.c360Described).trim());
        field.setAttribute('aria-invalid', 'true');
        error.remove();
    }

    function clearProblems(form) {
        form.querySelectorAll('.error').forEach(function (text) {
            text.remove();
        });
        form.querySelectorAll('[aria-invalid]').forEach(function (field) {
            field.removeAttribute('aria-invalid');
            field.setAttribute('aria-describedby', field.dataset.c360Described);
        });
        form.querySelector('[data-c360-problem]').replaceChildren();
    }

    /**
     * Shows a failure without touching what was typed; with none, only clears the last one. A form of one field
     * says it at the field alone.
     */
    function showProblem(form, failure) {
        clearProblems(form);
        if (!failure) {
            return;
        }
        failure.querySelectorAll('[data-c360-retry]').forEach(function (button) {
            button.remove();
        });
        failure.querySelectorAll('[data-c360-field]').forEach(function (error) {
            moveToField(form, error);
        });
        const invalid = form.querySelector('[aria-invalid="true"]');
        if (!failure.textContent.trim()) {
            failure = message.box(AJS.I18n.getText('c360.page.fields.error'));
        }
        if (!invalid || form.querySelectorAll('.c360-field').length > 1) {
            failure.tabIndex = -1;
            form.querySelector('[data-c360-problem]').append(failure);
        }
        (invalid || failure).focus();
    }

    // ---- opening and closing

    /** Keeps what a slot shows while a form takes its place. */
    function setAside(slot) {
        const nodes = document.createDocumentFragment();
        nodes.append(...slot.childNodes);
        aside.set(slot, nodes);
    }

    /** The slot of a form that goes for good: what it pushed out is out of date. */
    function abandon(form) {
        const slot = form.closest(SLOT);
        aside.delete(slot);
        return slot;
    }

    function close(form) {
        const slot = form.closest(SLOT);
        const nodes = aside.get(slot);
        if (!nodes) {
            window.htmx.trigger(slot.closest(REGION), 'c360:reload');
            return;
        }
        aside.delete(slot);
        slot.replaceChildren(nodes);
        const opener = document.getElementById(form.dataset.c360Return)
            || document.getElementById(form.dataset.c360Back || '');
        if (opener) {
            opener.focus();
        }
    }

    function cancel(form) {
        if (form.dataset.c360Discard && fields.isDirty(form)) {
            ask(form.dataset.c360Discard, form.dataset.c360Yes, function () {
                close(form);
            });
        } else if (form.querySelector('[data-c360-cancel]')) {
            close(form);
        }
    }

    /** One open form per region: saving one redraws the region, and what a second one held would be lost. */
    function mayOpen(button) {
        const form = button.closest(REGION).querySelector(FORM);
        if (form && fields.isDirty(form)) {
            showProblem(form, message.box(AJS.I18n.getText('c360.page.unsaved.error')));
            return false;
        }
        if (form) {
            close(form);
        }
        return true;
    }

    function ask(question, yes, then) {
        const dialog = document.getElementById('c360-confirm');
        dialog.querySelector('p').textContent = question;
        dialog.querySelector('[value="yes"]').textContent = yes;
        dialog.returnValue = 'no';
        dialog.addEventListener('close', function () {
            if (dialog.returnValue === 'yes') {
                then();
            }
        }, {once: true});
        dialog.showModal();
        dialog.querySelector('[value="no"]').focus();
    }

    return {
        FORM: FORM,
        REGION: REGION,
        abandon: abandon,
        ask: ask,
        cancel: cancel,
        mayOpen: mayOpen,
        setAside: setAside,
        showProblem: showProblem
    };
});
