/** Names that a query of CKAN may call, by what they are about: its allowed_functions, case aside. */
const allowed = {
  numbers: `abs acos acosd cbrt ceil ceiling cos cosd cot cotd degrees div exp factorial floor ln log mod pi power radians
    random round scale sign sin sind sqrt tan tand trunc width_bucket`,
  texts: `btrim chr concat concat_ws convert convert_from convert_to decode encode format get_bit get_byte initcap left length
    lower lpad ltrim md5 parse_ident quote_ident quote_literal quote_nullable regexp_match regexp_matches regexp_replace
    regexp_split_to_array regexp_split_to_table repeat replace reverse right rpad rtrim set_bit set_byte split_part string_agg
    string_to_array strpos substr substring text to_ascii to_hex translate upper`,
  times: `age clock_timestamp date_part date_pl_interval date_pli date_recv date_send date_smaller date_sortsupport date_trunc
    isfinite justify_days justify_hours justify_interval make_date make_interval make_time make_timestamp make_timestamptz now
    statement_timestamp to_char to_date to_timestamp transaction_timestamp abstime abstimeeq abstimege abstimegt abstimein
    abstimele abstimelt abstimene abstimeout abstimerecv abstimesend`,
  groups: `array_agg avg bit_and bit_or bool_and bool_or corr count covar_pop covar_samp json_agg json_object_agg jsonb_agg max
    min mode percentile_cont percentile_disc regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy
    regr_syy stddev stddev_pop stddev_samp sum var_pop var_samp variance xmlagg`,
  windows: `cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number`,
  lists: `array_append array_cat array_fill array_length array_lower array_ndims array_position array_positions array_prepend
    array_remove array_replace array_to_json array_to_string array_to_tsvector array_upper cardinality generate_series
    num_nonnulls num_nulls unnest`,
  json: `json_array_element json_array_element_text json_array_elements json_array_elements_text json_array_length
    json_build_array json_build_object json_each json_each_text json_extract_path json_extract_path_text json_object_keys
    json_populate_record json_populate_recordset jsonb_array_element jsonb_array_element_text jsonb_array_elements
    jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_extract_path
    jsonb_extract_path_text jsonb_insert jsonb_pretty jsonb_set jsonb_strip_nulls jsonb_typeof row_to_json to_json to_jsonb`,
  search: `get_current_ts_config numnode phraseto_tsquery plainto_tsquery querytree setweight strip to_tsquery to_tsvector
    ts_delete ts_filter ts_headline ts_rank ts_rewrite tsvector_to_array`,
  ranges: `isempty lower_inc lower_inf range_merge upper_inc upper_inf`,
  shapes: `area bound_box box center circle diagonal diameter height isclosed isopen line lseg npoints path pclose point polygon
    popen radius slope width`,
  networks: `abbrev broadcast family host hostmask inet_merge inet_same_family macaddr8_set7bit masklen network set_masklen`,
  enums: `enum_cmp enum_eq enum_first enum_ge enum_gt enum_in enum_larger enum_last enum_le enum_lt enum_ne enum_range
    enum_smaller`,
  xml: 'xmlcomment xmlconcat xpath xpath_exists',
};

const names: ReadonlySet<string> = new Set(Object.values(allowed).flatMap((group) => group.split(/\s+/)));

/** Whether a query may call a function of this name. */
export function isAllowedFunction(name: string): boolean {
  return names.has(name.toLowerCase());
}
