@NullMarked
package dev.lodestone.kit.request;

import org.jspecify.annotations.NullMarked;
