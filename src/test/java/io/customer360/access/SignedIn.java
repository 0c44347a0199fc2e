package io.customer360.access;

import io.customer360.shared.UserKey;
import java.util.Optional;

/** Somebody, or nobody, behind the request. */
public final class SignedIn implements CurrentUser {

    private Optional<UserKey> key = Optional.empty();
    private boolean admin;
    private boolean licensed;

    /** Signs somebody in. */
    public void as(String user) {
        key = Optional.of(new UserKey(user));
        admin = false;
        licensed = true;
    }

    /** Takes the licence of whoever is signed in. */
    public void unlicensed() {
        licensed = false;
    }

    /** Signs a Jira administrator in. */
    public void asAdmin(String user) {
        as(user);
        admin = true;
    }

    @Override
    public Optional<UserKey> key() {
        return key;
    }

    @Override
    public boolean licensed() {
        return licensed;
    }

    @Override
    public boolean jiraAdmin() {
        return admin;
    }
}
