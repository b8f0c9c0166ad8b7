// What each KPI must be, written from the definitions of the trade and not from the code: a changed or deleted entry shows.

/** id | ways to fill it, best first | unit | direction | additivity | family | role. `|` parts columns, `;` ways. */
export const GOLDEN = `
posts | posts | count | context | flow | exposition | community_manager
impressions | impressions | count | higher | flow_per_platform | exposition | community_manager
views | views | count | higher | flow_per_platform | exposition | community_manager
reach | reach | accounts | higher | unique | exposition | community_manager
reach_rate | reach / followers | percent | higher | ratio_unique | exposition | community_manager
frequency | impressions / reach ; views / reach | times | context | ratio_unique | exposition | community_manager
followers | followers | accounts | higher | stock | exposition | community_manager
net_new_followers | net_new_followers ; followers_gained - followers_lost ; followers - followers_start | accounts | higher | flow | exposition | community_manager
follower_growth_rate | (followers - followers_start) / followers_start | percent | higher | stock_ratio | exposition | community_manager
organic_share | organic_impressions / impressions | percent | context | ratio | exposition | community_manager
profile_visits | profile_visits | count | higher | flow | exposition | community_manager
video_views | video_views | count | higher | flow_per_platform | exposition | community_manager
cpm | (spend * 1000) / paid_impressions | currency | lower | ratio | exposition | community_manager
cpm_reach | (spend * 1000) / paid_reach | currency | lower | ratio_unique | exposition | community_manager
potential_reach | by-hand | accounts | context | estimate | exposition | community_manager
mentions | mentions | count | context | flow | influence | business_stakeholder
share_of_voice | mentions / (mentions + competitor_mentions) | percent | higher | ratio | influence | business_stakeholder
community_share | followers / (followers + competitor_followers) | percent | higher | stock_ratio | influence | business_stakeholder
amplification_rate | shares / followers | percent | higher | ratio_stock | influence | business_stakeholder
amplification_per_post | shares / posts | per_post | higher | ratio | influence | business_stakeholder
virality_rate | shares / impressions | percent | higher | ratio | influence | business_stakeholder
virality_views | shares / views ; shares / video_views | percent | higher | ratio | influence | business_stakeholder
positive_rate | positive_mentions / (positive_mentions + neutral_mentions + negative_mentions) | percent | higher | ratio | influence | business_stakeholder
net_sentiment | ((positive_mentions - negative_mentions) * 100) / (positive_mentions + neutral_mentions + negative_mentions) | points | higher | ratio | influence | business_stakeholder
ugc | ugc | count | higher | flow | influence | business_stakeholder
emv | by-hand | currency | context | derived | influence | business_stakeholder
engagements | engagements | count | higher | flow_per_platform | engagement | community_manager
interactions | likes + comments + shares + saves ; likes + comments + shares ; likes + comments | count | higher | flow | engagement | community_manager
er_reach | engagements / reach ; (likes + comments + shares + saves) / reach ; (likes + comments + shares) / reach ; (likes + comments) / reach | percent | higher | ratio_unique | engagement | community_manager
er_post_reach | (likes + comments + shares + saves) / post_reach ; (likes + comments + shares) / post_reach ; (likes + comments) / post_reach | percent | higher | ratio | engagement | community_manager
er_impressions | engagements / impressions ; (likes + comments + shares + saves) / impressions ; (likes + comments + shares) / impressions ; (likes + comments) / impressions | percent | higher | ratio | engagement | community_manager
er_views | (likes + comments + shares + saves) / views ; (likes + comments + shares) / views ; (likes + comments) / views ; (likes + comments + shares + saves) / video_views ; (likes + comments + shares) / video_views ; (likes + comments) / video_views ; engagements / views | percent | higher | ratio | engagement | community_manager
er_followers | (likes + comments + shares) / posts / followers ; (likes + comments) / posts / followers | percent | higher | ratio_stock | engagement | community_manager
applause_rate | likes / followers | percent | higher | ratio_stock | engagement | community_manager
applause_per_post | likes / posts | per_post | higher | ratio | engagement | community_manager
conversation_rate | comments / posts | per_post | higher | ratio | engagement | community_manager
save_rate | saves / reach ; saves / post_reach | percent | higher | ratio_unique | engagement | community_manager
engagements_per_post | engagements / posts ; (likes + comments + shares + saves) / posts ; (likes + comments + shares) / posts ; (likes + comments) / posts | per_post | higher | ratio | engagement | community_manager
engaged_users_rate | engaged_accounts / reach | percent | higher | ratio_unique | engagement | community_manager
link_clicks | link_clicks | count | higher | flow | engagement | community_manager
ctr | link_clicks / impressions ; link_clicks / views ; paid_clicks / paid_impressions | percent | higher | ratio | engagement | community_manager
cpe | spend / paid_engagements | currency | lower | ratio | engagement | community_manager
cpv | spend / paid_video_views | currency | lower | ratio | engagement | community_manager
cost_per_follower | full_cost / followers_gained | currency | lower | ratio | engagement | community_manager
vcr | complete_views / video_views | percent | higher | ratio | engagement | community_manager
vtr | complete_views / impressions | percent | higher | ratio | engagement | community_manager
avg_watch_time | (watch_time_hours * 3600) / video_views | seconds | higher | ratio | engagement | community_manager
sessions_social | sessions_social | count | higher | flow | transformation | business_stakeholder
social_traffic_share | sessions_social / sessions | percent | higher | ratio | transformation | business_stakeholder
bounce_rate | (sessions - engaged_sessions) / sessions | percent | lower | ratio | transformation | business_stakeholder
engaged_session_rate | engaged_sessions / sessions | percent | higher | ratio | transformation | business_stakeholder
cpc | spend / paid_clicks | currency | lower | ratio | transformation | business_stakeholder
leads | leads | count | higher | flow | transformation | business_stakeholder
visit_to_lead_rate | leads / sessions_social | percent | higher | ratio | transformation | business_stakeholder
cpl | spend / paid_leads ; full_cost / leads | currency | lower | ratio | transformation | business_stakeholder
conversions | conversions | count | higher | flow_per_model | transformation | business_stakeholder
conversion_rate | conversions / sessions_social | percent | higher | ratio | transformation | business_stakeholder
cpa | spend / paid_conversions ; full_cost / conversions | currency | lower | ratio | transformation | business_stakeholder
assisted_conversions | assisted_conversions | count | higher | flow_per_model | transformation | business_stakeholder
assist_ratio | assisted_conversions / last_click_conversions | ratio | context | ratio | transformation | business_stakeholder
lead_to_customer_rate | new_customers / leads | percent | higher | ratio | transformation | business_stakeholder
applications | applications | count | higher | flow | transformation | business_stakeholder
application_rate | applications / job_page_visits | percent | higher | ratio | transformation | business_stakeholder
cost_per_application | recruiting_cost / applications | currency | lower | ratio | transformation | business_stakeholder
hires | hires | count | higher | flow | transformation | executive
cost_per_hire | recruiting_cost / hires | currency | lower | ratio | transformation | executive
hire_share | hires / all_hires | percent | higher | ratio | transformation | business_stakeholder
orders | orders | count | higher | flow_per_model | vente_fidelisation | business_stakeholder
revenue | revenue | currency | higher | flow_per_model | vente_fidelisation | executive
gross_margin | sales_margin | currency | higher | flow_per_model | vente_fidelisation | executive
aov | revenue / orders | currency | higher | ratio | vente_fidelisation | business_stakeholder
total_cost | cash_cost + staff_cost ; cash_cost ; staff_cost | currency | lower | flow | vente_fidelisation | executive
roas | paid_revenue / spend | ratio | higher | ratio | vente_fidelisation | business_stakeholder
roi | (gain - full_cost) / full_cost | percent | higher | ratio | vente_fidelisation | executive
annualised_roi | by-hand | percent | higher | derived | vente_fidelisation | executive
real_roi | by-hand | percent | higher | derived | vente_fidelisation | executive
break_even | by-hand | count | lower | derived | vente_fidelisation | executive
payback | by-hand | periods | lower | derived | vente_fidelisation | executive
npv | by-hand | currency | higher | derived | vente_fidelisation | executive
opportunity_cost | opportunity_cost | currency | lower | flow | vente_fidelisation | executive
incremental_conversions | exposed_conversions - (control_conversions * (exposed_people / control_people)) | count | higher | experiment | vente_fidelisation | executive
iroas | incremental_revenue / test_spend | ratio | higher | experiment | vente_fidelisation | executive
cac | full_cost / new_customers | currency | lower | ratio | vente_fidelisation | executive
clv | (revenue / orders) * orders_per_customer * customer_years * margin_rate | currency | higher | derived | vente_fidelisation | executive
ltv_cac | ((revenue / orders) * orders_per_customer * customer_years * margin_rate) / (full_cost / new_customers) | ratio | higher | ratio | vente_fidelisation | executive
repeat_rate | repeat_buyers / buyers | percent | higher | ratio_unique | vente_fidelisation | business_stakeholder
retention_rate | (customers - all_new_customers) / customers_start | percent | higher | stock_ratio | vente_fidelisation | executive
churn_rate | customers_lost / customers_start | percent | lower | stock_ratio | vente_fidelisation | executive
response_rate | messages_answered / messages_received | percent | higher | ratio | vente_fidelisation | community_manager
response_time | by-hand | minutes | lower | distribution | vente_fidelisation | community_manager
resolution_rate | cases_solved / cases_opened | percent | higher | ratio | vente_fidelisation | business_stakeholder
csat | satisfied_answers / csat_answers ; csat_score | percent | higher | ratio | vente_fidelisation | executive
nps | ((promoters - detractors) * 100) / nps_answers ; nps_score | points | higher | ratio | vente_fidelisation | executive
support_savings | support_savings | currency | higher | flow | vente_fidelisation | executive
`;
