package io.customer360.web.servlet;

import io.customer360.csm.CsmPageOff;
import io.customer360.rest.errors.ErrorShown;
import io.customer360.rest.errors.Failure;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;

/** Says politely why there is no page. */
public final class MessagePages {
    private final Texts texts;
    private final Viewers viewers;

    /** Wired by Spring. */
    public MessagePages(Texts texts, Viewers viewers) {
        this.texts = texts;
        this.viewers = viewers;
    }

    View jsmMissing() {
        return message("c360.page.jsm-missing.title", text("c360.page.jsm-missing.error"));
    }

    View of(Throwable thrown, Failure failure) {
        var sentence = ((ErrorShown) failure.view().shown()).messages().get(0);
        if (thrown instanceof NotFound) {
            return message("c360.page.not-found.title", sentence);
        }
        if (thrown instanceof CsmPageOff) {
            return message("c360.portfolio.off.title", sentence);
        }
        return thrown instanceof Forbidden
                ? message("c360.page.forbidden.title", sentence)
                : message("c360.page.failed.title", sentence);
    }

    private View message(String titleKey, String text) {
        return View.of("c360.page.message", new PageJson.Message(text(titleKey), text));
    }

    private String text(String key) {
        return texts.of(viewers.current().locale(), key);
    }
}
