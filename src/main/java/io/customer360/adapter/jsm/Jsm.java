package io.customer360.adapter.jsm;

import io.customer360.customer.ServiceManagement;
import java.util.Optional;

/** Finds Jira Service Management when it is there; the app starts and works without it. */
public final class Jsm implements ServiceManagement {

    @Override
    public boolean present() {
        return directory().isPresent();
    }

    Optional<JsmDirectory> directory() {
        try {
            return JsmDirectory.locate();
        } catch (NoClassDefFoundError absent) {
            return Optional.empty();
        }
    }
}
