package com.atlassian.webresource.api.assembler;

/** Door to the scripts and styles of the page being made. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
