package com.atlassian.sal.api.auth;

import java.net.URI;

/** Knows where people sign in. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
