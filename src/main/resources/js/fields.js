/** The fields of a form, AUI's pickers among them: what they hold, and what a person has changed. */
define('customer360/fields', [], function () {
    'use strict';

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

    /** What the browser does not send by itself: the values of pickers, and what a box says that is not ticked. */
    function addPicked(form, parameters) {
        pickers(form).forEach(function (picker) {
            parameters[picker.getAttribute('name')] = picked(picker);
        });
        form.querySelectorAll('[data-c360-else]').forEach(function (box) {
            if (!box.checked) {
                parameters[box.name] = box.dataset.c360Else;
            }
        });
    }

    /** Against what the form was made from; a field that shows something else from the start says what that was. */
    function isChanged(field) {
        if (field.tagName === 'BUTTON' || field.closest('aui-select')) {
            return false;
        }
        if (field.dataset.c360Was !== undefined) {
            return (field.type === 'checkbox' ? String(field.checked) : field.value) !== field.dataset.c360Was;
        }
        if (field.tagName === 'SELECT') {
            const first = field.querySelector('option[selected]') || field.options[0];
            return Boolean(first) && field.value !== first.value;
        }
        return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
    }

    function changed(form) {
        return Array.from(form.elements).filter(isChanged);
    }

    function changedPickers(form) {
        return pickers(form).filter(function (picker) {
            return picked(picker) !== picker.dataset.c360Value;
        });
    }

    function isDirty(form) {
        return changed(form).length + changedPickers(form).length > 0;
    }

    /** Hides the fields that the present choice does not ask for; hidden fields are not sent. */
    function showAskedFields(form) {
        form.querySelectorAll('[data-c360-when]').forEach(function (group) {
            const [name, values] = group.dataset.c360When.split('=');
            group.hidden = !values.split('|').includes(form.elements[name].value);
            group.querySelectorAll('input, select, textarea').forEach(function (field) {
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

    /** Of several fields of one name the first that is asked for, because those of other choices are disabled. */
    function asked(named) {
        return Array.from(named).find(function (field) {
            return !field.disabled;
        }) || named[0];
    }

    /** The field that a person sees under a name, or null. */
    function of(form, name) {
        const picker = form.querySelector('aui-select[name="' + CSS.escape(name) + '"]');
        const named = form.elements[name];
        const field = picker ? picker.querySelector('input') : named instanceof RadioNodeList ? asked(named) : named;
        return field instanceof HTMLElement && field.type !== 'hidden' ? field : null;
    }

    return {
        addPicked: addPicked,
        changed: changed,
        changedPickers: changedPickers,
        focusFirstField: focusFirstField,
        isDirty: isDirty,
        of: of,
        picked: picked,
        showAskedFields: showAskedFields
    };
});
