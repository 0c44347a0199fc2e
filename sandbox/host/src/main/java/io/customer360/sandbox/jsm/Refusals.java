package io.customer360.sandbox.jsm;

import com.atlassian.servicedesk.api.AuthorizationException;
import com.atlassian.servicedesk.api.BadRequestException;
import com.atlassian.servicedesk.api.ExceptionMessage;
import com.atlassian.servicedesk.api.ForbiddenException;
import com.atlassian.servicedesk.api.NoSuchEntityException;

/** JSM's refusals, each with its own exception. */
final class Refusals {

    private Refusals() {}

    static AuthorizationException signedOut() {
        return new AuthorizationException(
                message("sd.user.error.not.logged.in", "You must be logged in."));
    }

    static ForbiddenException forbidden() {
        return new ForbiddenException(
                message("sd.permission.error", "You do not have permission to do this."));
    }

    static NoSuchEntityException missing(String what) {
        return new NoSuchEntityException(
                message("sd.error.not.found", "This " + what + " does not exist."));
    }

    static BadRequestException incomplete(String what) {
        return new BadRequestException(message("sd.error.incomplete", "Missing: " + what + "."));
    }

    static BadRequestException tooLong(String what, int most) {
        return new BadRequestException(
                message("sd.error.too.long", "More than " + most + " characters: " + what + "."));
    }

    private static ExceptionMessage message(String key, String text) {
        return new ExceptionMessage(key, text);
    }
}
