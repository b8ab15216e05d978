package io.connectorc.runtime.connector;

/**
 * A mapped field; its index in {@link ModuleInfo#fields()} is its number everywhere.
 *
 * @param crmField its name in the CRM
 * @param servicePath its path in a service record, as written (L5.2)
 * @param place where it is mapped
 */
public record FieldInfo(String crmField, String servicePath, Place place) {}
