package com.atlassian.activeobjects.external;

/** One numbered step that brings the tables of an older app version up to date. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
