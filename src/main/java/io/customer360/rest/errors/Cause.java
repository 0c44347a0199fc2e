package io.customer360.rest.errors;

import io.customer360.csm.CsmPageOff;
import io.customer360.customer.ServiceManagementMissing;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/** The kinds of failure, each with its code for programs, its status and its sentence. */
enum Cause {
    NOT_SIGNED_IN(401, "not-signed-in", "c360.error.not-signed-in.error"),
    FORBIDDEN(403, "forbidden", "c360.error.forbidden.error"),
    NOT_FOUND(404, "not-found", "c360.error.not-found.error"),
    SWITCHED_OFF(404, "switched-off", "c360.portfolio.off.error"),
    REJECTED(400, "rejected", "c360.error.rejected.error"),
    STALE(409, "stale", "c360.error.stale.error"),
    METHOD(405, "method", "c360.error.method.error"),
    NOT_ACCEPTABLE(406, "not-acceptable", "c360.error.not-acceptable.error"),
    MEDIA_TYPE(415, "media-type", "c360.error.media-type.error"),
    REQUEST(400, "request", "c360.error.request.error"),
    SLOW(503, "slow", "c360.error.slow.error"),
    WITHOUT_JSM(503, "service-management-missing", "c360.page.jsm-missing.error"),
    UNEXPECTED(500, "unexpected", "c360.error.unexpected.error");

    private final int status;
    private final String code;
    private final String textKey;

    Cause(int status, String code, String textKey) {
        this.status = status;
        this.code = code;
        this.textKey = textKey;
    }

    static Cause of(Throwable thrown) {
        if (thrown instanceof NotSignedIn) {
            return NOT_SIGNED_IN;
        }
        if (thrown instanceof Forbidden) {
            return FORBIDDEN;
        }
        if (thrown instanceof NotFound) {
            return NOT_FOUND;
        }
        if (thrown instanceof CsmPageOff) {
            return SWITCHED_OFF;
        }
        if (thrown instanceof Rejected) {
            return REJECTED;
        }
        if (thrown instanceof Stale) {
            return STALE;
        }
        if (thrown instanceof ServiceManagementMissing) {
            return WITHOUT_JSM;
        }
        if (thrown instanceof TimeoutException || thrown instanceof RejectedExecutionException) {
            return SLOW;
        }
        return thrown instanceof WebApplicationException refused
                ? of(refused.getResponse().getStatus())
                : UNEXPECTED;
    }

    static Cause of(int status) {
        for (Cause cause : values()) {
            if (cause.status == status && cause != REJECTED) {
                return cause;
            }
        }
        return status >= 400 && status < 500 ? REQUEST : UNEXPECTED;
    }

    /** Whether asking again may help. */
    boolean passing() {
        return this == SLOW || this == UNEXPECTED;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String textKey() {
        return textKey;
    }
}
