/** A connector, generated from its XML: change that, not this. */
@NullMarked
package com.acme.sync.vault;

import org.jspecify.annotations.NullMarked;
