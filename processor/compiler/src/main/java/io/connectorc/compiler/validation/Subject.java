package io.connectorc.compiler.validation;

import io.connectorc.compiler.knowledge.Knowledge;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.source.SourceText;

/** A connector under check. */
record Subject(ConnectorModel model, Knowledge knowledge, SourceText source) {}
