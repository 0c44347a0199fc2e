package com.atlassian.webresource.api.assembler;

/** Collects what one page needs. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
