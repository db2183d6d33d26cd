package org.gouji.model;

/** The languages that messages come in: Chinese first. */
public enum Language {
    ZH,
    EN
}
