package io.customer360.sandbox.jira.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import io.customer360.sandbox.jira.Mount;
import java.net.URI;

/** A person as SAL shows them. */
record SalProfile(ApplicationUser user, Mount mount) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(user.getKey());
    }

    @Override
    public String getUsername() {
        return user.getUsername();
    }

    @Override
    public String getFullName() {
        return user.getDisplayName();
    }

    @Override
    public String getEmail() {
        return user.getEmailAddress();
    }

    @Override
    public URI getProfilePictureUri(int width, int height) {
        return getProfilePictureUri();
    }

    @Override
    public URI getProfilePictureUri() {
        return mount.avatar(user.getKey());
    }

    @Override
    public URI getProfilePageUri() {
        return null;
    }
}
