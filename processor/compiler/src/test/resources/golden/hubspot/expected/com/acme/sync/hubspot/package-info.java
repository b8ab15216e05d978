/** A connector, generated from its XML: change that, not this. */
@NullMarked
package com.acme.sync.hubspot;

import org.jspecify.annotations.NullMarked;
