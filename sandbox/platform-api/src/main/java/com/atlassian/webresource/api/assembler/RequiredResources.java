package com.atlassian.webresource.api.assembler;

/** Scripts and styles that one page needs. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleKey);

    RequiredResources requireContext(String context);
}
