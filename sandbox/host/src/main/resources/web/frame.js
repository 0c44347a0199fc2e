/* The sandbox's own pages: the theme menu and the issue column that can be drawn anew. */
window.jQuery(function ($) {
    "use strict";

    var root = document.documentElement;

    function show(theme) {
        root.toggleAttribute("data-color-mode-auto", theme === "system");
        if (theme === "system") {
            root.removeAttribute("data-color-mode");
        } else {
            root.setAttribute("data-color-mode", theme);
        }
    }

    $(document).on("click", "[data-theme-choice]", function (event) {
        event.preventDefault();
        var theme = this.getAttribute("data-theme-choice");
        document.cookie =
            "sandbox.theme=" + theme + "; path=" + (AJS.contextPath() || "/") + "; max-age=31536000; samesite=lax";
        show(theme);
    });

    $(document).on("click", "[data-refresh]", function () {
        var column = document.getElementById("viewissuesidebar");
        $.get(this.getAttribute("data-refresh")).done(function (html) {
            column.innerHTML = html;
            JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(column), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
            document.getElementById("refresh-panels").focus();
        });
    });
});
