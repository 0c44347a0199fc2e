package io.customer360.sandbox.jira.core;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Mount;
import java.net.URI;

/** Jira's avatars: pictures with initials that the pages of the sandbox draw. */
public final class Avatars implements AvatarService {

    private final Mount mount;

    public Avatars(Mount mount) {
        this.mount = mount;
    }

    @Override
    public URI getAvatarURL(
            ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size) {
        return mount.avatar(avatarUser == null ? "nobody" : avatarUser.getKey());
    }
}
