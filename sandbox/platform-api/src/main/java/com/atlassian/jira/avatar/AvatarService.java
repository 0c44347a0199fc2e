package com.atlassian.jira.avatar;

import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/** Addresses of pictures. */
public interface AvatarService {
    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size);
}
