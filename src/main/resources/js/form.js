/** Forms that open in place: their fields, what is wrong with them, and how they close without losing anything. */
define('customer360/form', ['customer360/message'], function (message) {
    'use strict';

    const FORM = 'form[data-c360-form]';
    const REGION = '[data-c360-region]';
    const SLOT = '[data-c360-slot], .c360-widget-body';

    /** What a form has pushed out of its slot, so that Cancel costs no request. */
    const aside = new WeakMap();

    // ---- fields

    function pickers(form) {
        return Array.from(form.querySelectorAll('aui-select[name]'));
    }

    /** The chosen value, or what was typed without choosing, so that the server can say it is unknown. */
    function picked(picker) {
        const typed = picker.querySelector('input');
        const option = picker.querySelector('select option');
        const text = typed ? typed.value : '';
        return option && option.textContent === text ? option.value : text;
    }

    /** Pickers are no form fields to the browser: their values are put into what is sent. */
    function addPicked(form, parameters) {
        pickers(form).forEach(function (picker) {
            parameters[picker.getAttribute('name')] = picked(picker);
        });
    }

    function isChanged(field) {
        if (field.tagName === 'BUTTON' || field.closest('aui-select')) {
            return false;
        }
        if (field.tagName === 'SELECT') {
            const first = field.querySelector('option[selected]') || field.options[0];
            return Boolean(first) && field.value !== first.value;
        }
        return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
    }

    function isDirty(form) {
        return Array.from(form.elements).some(isChanged) || pickers(form).some(function (picker) {
            return picked(picker) !== picker.dataset.c360Value;
        });
    }

    /** Hides the fields that the present choice does not ask for; hidden fields are not sent. */
    function showAskedFields(form) {
        form.querySelectorAll('[data-c360-when]').forEach(function (group) {
            const [name, values] = group.dataset.c360When.split('=');
            group.hidden = !values.split('|').includes(form.elements[name].value);
            group.querySelectorAll('input, select').forEach(function (field) {
                field.disabled = group.hidden;
            });
        });
    }

    /** Not at once: a picker grows its input only after it has come into the page. */
    function focusFirstField(container) {
        window.setTimeout(function () {
            const first = container.querySelector('aui-select input, input:not([type="hidden"]), select, textarea');
            if (first) {
                first.focus();
            }
        }, 0);
    }

    // ---- what is wrong

    function fieldOf(form, name) {
        const picker = form.querySelector('aui-select[name="' + CSS.escape(name) + '"]');
        const field = picker ? picker.querySelector('input') : form.elements[name];
        return field instanceof HTMLElement && field.type !== 'hidden' ? field : null;
    }

    /** Moves an error below its field; errors of fields the form does not show stay in the message. */
    function moveToField(form, error) {
        const field = fieldOf(form, error.dataset.c360Field);
        const group = field && field.closest('.c360-field, .c360-flag');
        if (!group || group.hidden) {
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

    /** Puts the newer version of a form, fetched after a conflict, in the place of this one. */
    function loadNewer(button) {
        const form = button.closest(FORM);
        const slot = form.closest(SLOT);
        aside.delete(slot);
        window.htmx.ajax('GET', form.dataset.c360Form, {source: button, target: slot, swap: 'innerHTML'});
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
        const opener = document.getElementById(form.dataset.c360Return);
        if (opener) {
            opener.focus();
        }
    }

    function cancel(form) {
        if (form.dataset.c360Discard && isDirty(form)) {
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
        if (form && isDirty(form)) {
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
        addPicked: addPicked,
        ask: ask,
        cancel: cancel,
        focusFirstField: focusFirstField,
        loadNewer: loadNewer,
        mayOpen: mayOpen,
        setAside: setAside,
        showAskedFields: showAskedFields,
        showProblem: showProblem
    };
});
