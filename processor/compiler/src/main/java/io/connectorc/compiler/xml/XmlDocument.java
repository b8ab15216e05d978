package io.connectorc.compiler.xml;

import io.connectorc.compiler.source.SourceText;

/** A well-formed document within the limits (L1.9). */
public record XmlDocument(XmlElement root, SourceText source) {}
